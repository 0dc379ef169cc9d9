namespace Statiq.Common;

/// <summary>The one spelling that every path gets.</summary>
internal static class PathSpelling
{
    private static readonly char[] _illegal = Path.GetInvalidPathChars();

    /// <summary>The path begins with a slash or, on Windows, with a drive.</summary>
    public static bool IsAbsolute(string path) =>
        path.StartsWith('/') || (OperatingSystem.IsWindows() && path is [_, ':', ..] && char.IsAsciiLetter(path[0]));

    /// <summary>
    /// Makes backslashes slashes, resolves <c>.</c> and <c>..</c> where possible, drops needless slashes and line
    /// ends around the path, and puts a hyphen for characters that no path may have. Spaces and case stay.
    /// </summary>
    public static string Normalize(string path)
    {
        var clean = string.Join('-', path.Trim('\t', '\r', '\n').Replace('\\', '/').Split(_illegal));
        var root = clean.StartsWith('/') ? "/" : "";
        return root + string.Join('/', Resolve(clean, isRooted: root.Length > 0));
    }

    private static List<string> Resolve(string path, bool isRooted)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments is [.., not ".."])
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && !(segment == ".." && isRooted))
            {
                segments.Add(segment);
            }
        }

        return segments;
    }
}
