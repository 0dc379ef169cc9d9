using System.Globalization;
using Overview.Reporting;

namespace Overview.Comparing;

/// <summary>Prints what a change does, for the people who review it: as text, or as Markdown for a pull request.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="isMarkdown">True for Markdown.</param>
internal sealed class ComparisonReport(ContentComparison comparison, bool isMarkdown)
{
    /// <summary>Longer values are cut: the change itself shows them whole.</summary>
    private const int LongestValue = 160;

    /// <summary>Writes the report.</summary>
    public void Write(TextWriter text)
    {
        var (added, gone, changed) = (comparison.NewFiles, comparison.GoneFiles, comparison.Changed);
        WriteHeading(text, "What this change does", '#');
        text.WriteLine($"Files: {added.Count} new, {gone.Count} gone, {changed.Count} changed. Pages: {comparison.NewUrls.Count} "
            + $"new addresses, {comparison.Moved.Count} lead on, {comparison.GoneUrls.Count} gone.");
        if (!comparison.IsComplete)
        {
            text.WriteLine("One of the two states is too broken to list its pages: see the findings.");
        }

        WriteList(text, "Gone without a former address", comparison.GoneUrls.Select(Code));
        WriteList(text, "Leads on", comparison.Moved.Select(one => $"{Code(one.From)} to {Code(one.To)}"));
        WriteList(text, "New files", added.Select(Line));
        WriteList(text, "Files that are gone", gone.Select(Line));
        WriteList(text, "Changed", changed.Select(Lines));
        WriteList(text, "New addresses", comparison.NewUrls.Select(Code));
    }

    private string Line((string Path, string Title) file) => $"{Words(file.Title)} ({Code(file.Path)})";

    private string Lines(FileChange change)
    {
        var parts = change.Fields.Select(field => $"\n  - {Words(field.Name)}: {Value(field.Before, "not there")} "
            + $"became {Value(field.After, "not there")}");
        var counts = change.WordsAdded + change.WordsRemoved == 0
            ? string.Empty
            : string.Create(
                CultureInfo.InvariantCulture, $"\n  - text: {change.WordsAdded} words new, {change.WordsRemoved} gone");
        return Line((change.Path, change.Title)) + string.Concat(parts) + counts;
    }

    private string Value(string? value, string absent) => value is null
        ? absent
        : Code(value.Length <= LongestValue ? value : value[..LongestValue] + "...");

    private void WriteList(TextWriter text, string heading, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0)
        {
            return;
        }

        text.WriteLine();
        WriteHeading(text, $"{heading} ({all.Length})", '-');
        foreach (var line in all)
        {
            text.WriteLine($"- {line}");
        }
    }

    private void WriteHeading(TextWriter text, string heading, char rank)
    {
        text.WriteLine(isMarkdown ? $"{(rank == '#' ? "##" : "###")} {heading}\n" : heading);
    }

    private string Words(string words) => isMarkdown ? MarkdownText.Of(words) : words;

    private string Code(string words) => isMarkdown ? MarkdownText.Code(words) : words;
}
