using Overview.Content.Findings;
using Overview.Content.Sources;

namespace Overview.Hostile;

/// <summary>A record as an author could write it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Number">Its number.</param>
/// <param name="Path">Its file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Starts">Where the value of each field begins in the text.</param>
internal sealed record HostileRecord(
    HostileKind Kind, int Number, string Path, string Text, IReadOnlyList<(int Start, string Field)> Starts)
{
    /// <summary>The field at which a finding is told.</summary>
    /// <param name="place">The place, counted in the file.</param>
    /// <param name="linesAbove">The lines of the file above this record.</param>
    public string FieldAt(Location place, int linesAbove)
    {
        var offset = new SourceText(Path, Text).StartOfLine(place.Line - linesAbove) + place.Column - 1;
        return Starts.LastOrDefault(one => one.Start <= offset, Starts[0]).Field;
    }
}
