using Overview.Content.Fields;
using Overview.Content.Findings;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Content.Yaml;

namespace Overview.Content.Parsing;

/// <summary>Reads a data file that is a list of entries, such as <c>input/data/glossary.yml</c>.</summary>
/// <param name="shape">The fields of an entry.</param>
/// <param name="make">Makes the record of an entry.</param>
internal sealed class DataFileParser(RecordShape shape, Func<FieldReader, IContentRecord> make)
{
    /// <summary>Reads all entries; an entry with an error is declared, but has no record.</summary>
    public IReadOnlyList<ParsedRecord> Parse(ParseContext context)
    {
        var root = YamlTreeReader.Read(context, 0, context.Source.Text.Length);
        if (root is not YamlSequence entries)
        {
            if (root is not null)
            {
                context.Report(FileRules.NotFields.At(root.Location, "a list: each entry begins with '- '"));
            }

            return [];
        }

        return [.. entries.Items.Select(entry => ParseEntry(entry, context)).OfType<ParsedRecord>()];
    }

    private ParsedRecord? ParseEntry(YamlNode entry, ParseContext context)
    {
        if (entry is not YamlMapping mapping)
        {
            context.Report(FileRules.NotFields.At(entry.Location, "an entry with fields"));
            return null;
        }

        var errors = context.ErrorCount;
        var references = context.References.Count;
        var record = make(new FieldReader(mapping, shape, context));
        var isSound = context.ErrorCount == errors;
        return new ParsedRecord(
            record.Key,
            Routes.To(record.Key),
            isSound ? record : null,
            mapping.Location,
            [.. context.References.Skip(references)],
            []);
    }
}
