using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>Reports fields that a kind of content does not have, and finds out which ones were meant.</summary>
/// <param name="shape">The fields that it has.</param>
/// <param name="context">Takes the findings.</param>
internal sealed class UnknownFields(RecordShape shape, ParseContext context)
{
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);

    /// <summary>Reports them, and gives the names of the fields that were most likely meant.</summary>
    /// <param name="unknown">The fields with their values.</param>
    /// <param name="present">The names of the fields that are there.</param>
    public HashSet<string> Report(List<YamlEntry> unknown, IReadOnlyCollection<string> present)
    {
        var rest = new List<YamlEntry>();
        foreach (var entry in unknown)
        {
            var absent = shape.Fields.Select(field => field.Name).Except(present).Except(_meant);
            if (LostColon(entry) is { } name)
            {
                _meant.Add(name);
                context.Report(FileRules.YamlSyntax.At(entry.Key.Location, YamlProblem.NoColon));
            }
            else if (Suggestion.Nearest(entry.Key.Text, absent) is { } meant)
            {
                Report(entry, meant);
            }
            else
            {
                rest.Add(entry);
            }
        }

        ReportRest(rest, present);
        return _meant;
    }

    /// <summary>Where one field is unknown and one is missing, they are the same.</summary>
    private void ReportRest(List<YamlEntry> rest, IReadOnlyCollection<string> present)
    {
        var missing = shape.Fields.Where(field => field.IsRequired).Select(field => field.Name)
            .Except(present).Except(_meant).ToList();
        if (rest is [var only] && missing is [var meant])
        {
            Report(only, meant);
            return;
        }

        var names = string.Join(", ", shape.Fields.Select(field => field.Name));
        foreach (var entry in rest.Where(entry => entry.Value is not YamlUnreadable))
        {
            context.Report(FieldRules.UnknownKey.At(
                entry.Key.Location, shape.Name, Quotation.Of(entry.Key.Text), names));
        }
    }

    /// <summary>A field that cannot be read is reported already.</summary>
    private void Report(YamlEntry entry, string meant)
    {
        _meant.Add(meant);
        if (entry.Value is not YamlUnreadable)
        {
            context.Report(FieldRules.UnknownKey.WithFix(
                entry.Key.Location, $"Did you mean '{meant}'?", shape.Name, Quotation.Of(entry.Key.Text)));
        }
    }

    /// <summary>In braces a name without its colon is read as a field without a value.</summary>
    private string? LostColon(YamlEntry entry)
    {
        var text = entry.Key.Text;
        var end = text.IndexOfAny([' ', ':']);
        return end > 0 && entry.Value is YamlScalar { IsEmpty: true } ? shape.Find(text[..end])?.Name : null;
    }
}
