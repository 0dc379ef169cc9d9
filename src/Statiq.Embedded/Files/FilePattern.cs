using System.Text.RegularExpressions;

namespace Statiq.Core;

/// <summary>Patterns of file names: expands braces and refuses what this engine does not have.</summary>
internal static partial class FilePattern
{
    /// <summary>Gives the patterns that <c>{a,b}</c> stands for. Braces without a comma mean themselves.</summary>
    /// <exception cref="ArgumentException">The pattern is absolute, or excludes, escapes or counts.</exception>
    public static IEnumerable<string> Expand(string pattern) =>
        pattern.StartsWith('/') || Unknown().IsMatch(pattern)
            ? throw new ArgumentException($"The pattern '{pattern}' begins with '/' or has '!', '\\' or '..' in it.")
            : ExpandBraces(pattern);

    private static IEnumerable<string> ExpandBraces(string pattern) =>
        InnerBraces().Match(pattern) is { Success: true } braces
            ? braces.Groups[1].Value.Split(',').SelectMany(choice =>
                ExpandBraces(pattern[..braces.Index] + choice + pattern[(braces.Index + braces.Length)..]))
            : [pattern];

    [GeneratedRegex(@"!|\\|\.\.")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"\{([^{}]*,[^{}]*)\}")]
    private static partial Regex InnerBraces();
}
