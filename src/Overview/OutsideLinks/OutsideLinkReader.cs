using System.Text.RegularExpressions;
using Overview.Authoring;
using Overview.Content.Sources;

namespace Overview.OutsideLinks;

/// <summary>Finds every address of another website, in fields and in text.</summary>
internal static partial class OutsideLinkReader
{
    private const string Settings = "site.yml";

    /// <summary>The addresses in the order of the files; those in the settings of the site are its own.</summary>
    public static IReadOnlyList<OutsideLink> Read(ContentSnapshot content) =>
        [.. content.Paths.Where(path => path != Settings).SelectMany(path => Read(path, content.TextOf(path)))];

    /// <summary>The addresses in a file.</summary>
    public static IEnumerable<OutsideLink> Read(string path, string text)
    {
        var source = new SourceText(path, text);
        return from Match found in Address().Matches(text)
               let url = WithoutEnd(found.Value)
               where Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0
               select new OutsideLink(url, source.At(found.Index));
    }

    /// <summary>A sign that ends a sentence, or a bracket that was opened before the address, is no part of it.</summary>
    private static string WithoutEnd(string url)
    {
        while (url.Length > 0 && (url[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '*' or '_'
            || (url[^1] == ')' && url.Count(sign => sign == ')') > url.Count(sign => sign == '('))))
        {
            url = url[..^1];
        }

        return url;
    }

    [GeneratedRegex("https?://[^\\s\"'<>\\[\\]{}|\\\\^`]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
