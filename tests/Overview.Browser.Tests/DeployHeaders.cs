using System.Text.RegularExpressions;

namespace Overview.Browser.Tests;

/// <summary>The headers that <c>netlify.toml</c> gives every page: the tests see pages as readers get them.</summary>
internal static class DeployHeaders
{
    /// <summary>Name and value of each.</summary>
    /// <exception cref="InvalidOperationException">The file no longer has what this reads.</exception>
    public static IReadOnlyDictionary<string, string> Read()
    {
        var toml = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "netlify.toml"));
        var block = Regex.Match(
            toml, @"for = ""/\*""\s+\[headers\.values\]\n(.*?)(?=\n\s*\[|\n#|\z)", RegexOptions.Singleline);
        var headers = Regex.Matches(
            block.Groups[1].Value,
            @"^ *([A-Za-z-]+) = (?:""""""(.*?)""""""|""([^""\n]*)"")",
            RegexOptions.Multiline | RegexOptions.Singleline)
            .ToDictionary(one => one.Groups[1].Value, one => Joined(one.Groups[2].Value + one.Groups[3].Value));
        return headers.ContainsKey("Content-Security-Policy")
            ? headers
            : throw new InvalidOperationException("netlify.toml gives no Content-Security-Policy for all pages.");
    }

    /// <summary>A backslash at the end of a line joins it to the next.</summary>
    private static string Joined(string value) => Regex.Replace(value, @"\\\n\s*", string.Empty).Trim();
}
