using System.Globalization;
using System.Text.RegularExpressions;

namespace Overview.Browser.Tests;

/// <summary>
/// A line of printed contents or of an index, such as "6.3 Avon Fire and Rescue headquarters ... 107". Which fonts a
/// machine has decides where lines of print end, and so where words part: spaces do not count.
/// </summary>
/// <param name="Entry">Number and title.</param>
/// <param name="Page">The page that it names.</param>
internal sealed record PaperLine(string Entry, int Page)
{
    /// <summary>Reads the lines of all entries, which stand in the text in their order.</summary>
    public static IReadOnlyList<PaperLine> ReadAll(string text, IEnumerable<string> entries)
    {
        var lines = new List<PaperLine>();
        var from = 0;
        foreach (var entry in entries)
        {
            var match = new Regex(Pattern(entry) + @"\s+(?<page>\d+)\b").Match(text, from);
            Assert.True(match.Success, $"'{entry}' is not in the print after '{lines.LastOrDefault()}'.");
            lines.Add(new(entry, int.Parse(match.Groups["page"].Value, CultureInfo.InvariantCulture)));
            from = match.Index + match.Length;
        }

        return lines;
    }

    /// <summary>True when number and title stand in the text of a page.</summary>
    public bool StandsOn(string page) => Regex.IsMatch(page, Pattern(Entry));

    private static string Pattern(string entry) =>
        @"(?<!\S)" + string.Join(@"\s*", entry.Where(sign => sign != ' ').Select(sign => Regex.Escape($"{sign}")));
}
