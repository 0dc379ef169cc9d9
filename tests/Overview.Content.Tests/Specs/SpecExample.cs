using System.Text.RegularExpressions;

namespace Overview.Content.Tests.Specs;

/// <summary>An example of the CommonMark specification.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Markdown">What is written.</param>
/// <param name="Html">What the specification makes of it.</param>
internal sealed partial record SpecExample(int Number, string Markdown, string Html)
{
    private const string File = "commonmark-0.31.2.txt";

    /// <summary>All examples of the specification, in its order.</summary>
    public static IReadOnlyList<SpecExample> All { get; } = [.. Read()];

    private static IEnumerable<SpecExample> Read()
    {
        var text = System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", File));
        return Example().Matches(text).Select((match, index) =>
            new SpecExample(index + 1, WithTabs(match.Groups[1].Value), WithTabs(match.Groups[2].Value)));
    }

    /// <summary>The specification shows a tab as an arrow.</summary>
    private static string WithTabs(string text) => text.Replace('→', '\t');

    [GeneratedRegex(@"^`{32} example\n(.*?)^\.\n(.*?)^`{32}$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
