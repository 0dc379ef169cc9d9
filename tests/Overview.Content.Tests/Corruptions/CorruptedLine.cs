using System.Text;
using Overview.Content.Findings;

namespace Overview.Content.Tests.Corruptions;

/// <summary>A file of the real content with one line gone wrong.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Way">How it went wrong.</param>
/// <param name="Place">Where on the line, from 0 to 1.</param>
internal sealed record CorruptedLine(string Path, int Line, Corruption Way, double Place)
{
    /// <summary>The text; null where the line cannot go wrong in this way, or would be gone.</summary>
    public string? Text(string sound)
    {
        var lines = sound.Split('\n');
        var line = lines[Line - 1];
        if (line.Trim().Length < 2)
        {
            return null;
        }

        lines[Line - 1] = Way.Apply(line, Place);
        var isLost = lines[Line - 1].Trim().Length == 0;
        return isLost || lines[Line - 1] == line ? null : string.Join('\n', lines);
    }

    /// <summary>What came of it: the mistake must be told on its line, or nothing else be changed.</summary>
    public Verdict Judge(SoundContent content)
    {
        if (Text(content.Texts[Path]) is not { } text)
        {
            return Verdict.Untouched;
        }

        var changed = content.Parse(Path, Encoding.UTF8.GetBytes(text));
        var found = content.Found(changed);
        if (found.Count == 0)
        {
            return Differences.Between(content[Path], changed) is [_, _, ..] two
                ? Verdict.Wrong(Report(text, "changed " + string.Join(", ", two)))
                : Verdict.Right;
        }

        return found.Any(IsHere) ? Verdict.Told
            : found.Any(IsAbsence) ? Verdict.Absent
            : Verdict.Wrong(Report(text, string.Join(" | ", found.Select(one => $"{one.Location} {one.Code} {one.Message}"))));
    }

    /// <summary>On the line, or on its double; or at a file that names this one.</summary>
    private bool IsHere(Finding finding) => finding.Location.File == Path
        ? finding.Location.Line == Line || (Way.Doubles && finding.Location.Line == Line + 1)
        : finding.Message.Contains(Path, StringComparison.Ordinal);

    /// <summary>Something that must be there is not: told where the group begins, or the box that has lost its end.</summary>
    private bool IsAbsence(Finding finding) =>
        finding.Location.File == Path && finding.Code is "OV102" or "OV112" or "OV406";

    private string Report(string text, string what) =>
        $"{Path}({Line}): {Way.Name}\n  {text.Split('\n')[Line - 1]}\n  {what}";
}
