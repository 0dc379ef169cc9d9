using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Content.Markdown;

/// <summary>Guesses the address that an author meant by the name of a file or a relative address.</summary>
internal static class PageAddress
{
    private const string FileEnding = ".md";
    private const string HelpFolder = "help";

    /// <summary>True when the address names a file of the content.</summary>
    public static bool IsFile(string url) => PathOf(url).EndsWith(FileEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the address looks like one of another website, with its beginning left out.</summary>
    public static bool LooksLikeWebsite(string url)
    {
        var slash = url.IndexOf('/', StringComparison.Ordinal);
        var host = slash < 0 ? url.AsSpan() : url.AsSpan(0, slash);
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return slash > 0 && !host.Contains('@') && host[0] != '.' && host.TrimEnd('.').Contains('.');
    }

    /// <summary>The address of the page that a file becomes.</summary>
    /// <param name="url">The address; one with dots in front, or without a slash, counts from the file.</param>
    /// <param name="path">The file it stands in.</param>
    public static string OfFile(string url, string path)
    {
        var parts = new List<string>();
        var folder = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : string.Empty;
        var written = PathOf(url).ToString();
        var isFromFolder = written.StartsWith('.') || !written.Contains('/', StringComparison.Ordinal);
        var whole = isFromFolder ? folder + '/' + written : written;
        foreach (var part in whole.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                parts.RemoveRange(Math.Max(parts.Count - 1, 0), Math.Min(parts.Count, 1));
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return Join(parts) + url[written.Length..];
    }

    private static string Join(List<string> parts)
    {
        if (parts.Count == 0)
        {
            return Routes.To(FixedPage.Home);
        }

        var last = parts[^1];
        if (last.EndsWith(FileEnding, StringComparison.OrdinalIgnoreCase))
        {
            parts[^1] = last[..^FileEnding.Length];
        }

        if (parts.Count > 1 && parts[0] == HelpFolder)
        {
            return Routes.To(PageSection.Help, parts[^1]);
        }

        parts.RemoveAll(part => part == "index");
        return string.Concat(parts.Select(part => '/' + part)) + '/';
    }

    private static ReadOnlySpan<char> PathOf(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? url : url.AsSpan(0, end);
    }
}
