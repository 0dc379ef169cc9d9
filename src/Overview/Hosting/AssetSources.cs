using System.Text;
using System.Text.RegularExpressions;

namespace Overview.Hosting;

/// <summary>Reads from a stylesheet or script what it loads in its turn.</summary>
internal static partial class AssetSources
{
    /// <summary>What a file needs; nothing for those that load nothing.</summary>
    /// <param name="path">Its path; the ending tells what it is.</param>
    /// <param name="bytes">Its content.</param>
    public static IReadOnlyList<PolicySource> Read(string path, ReadOnlySpan<byte> bytes) => Path.GetExtension(path) switch
    {
        ".css" => [.. InStylesheet(Encoding.UTF8.GetString(bytes))],
        ".js" => [.. InScript(Encoding.UTF8.GetString(bytes), Integrity.Of(bytes))],
        _ => [],
    };

    private static IEnumerable<PolicySource> InStylesheet(string css)
    {
        foreach (Match address in Address().Matches(css))
        {
            var isFont = address.Groups["before"].Value.Contains("src:", StringComparison.Ordinal);
            yield return new PolicySource(isFont ? "font-src" : "img-src", SourceOf(address.Groups["url"].Value));
        }
    }

    /// <summary>A script may be loaded by another, so that no page names it.</summary>
    private static IEnumerable<PolicySource> InScript(string script, string hash)
    {
        yield return PolicySource.Script(hash);
        if (Request().IsMatch(script))
        {
            yield return new PolicySource("connect-src", PolicySource.Self);
        }

        if (Worker().IsMatch(script))
        {
            yield return new PolicySource("worker-src", PolicySource.Self);
        }
    }

    /// <summary>An address with a scheme, such as <c>data:</c>, needs more than the site's own host.</summary>
    private static string SourceOf(string url) =>
        Scheme().Match(url) is { Success: true } scheme ? scheme.Value.ToLowerInvariant() : PolicySource.Self;

    [GeneratedRegex("""(?<before>[^;{}]*)url\(\s*["']?(?<url>[^"')]*)""", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\bfetch\s*\(|\bXMLHttpRequest\b|\bEventSource\b|\bsendBeacon\b")]
    private static partial Regex Request();

    [GeneratedRegex(@"\bnew\s+(Shared)?Worker\s*\(")]
    private static partial Regex Worker();
}
