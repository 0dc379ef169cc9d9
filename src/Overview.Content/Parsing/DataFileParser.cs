using Overview.Content.Fields;
using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Content.Yaml;

namespace Overview.Content.Parsing;

/// <summary>Reads a data file that is a list of entries, such as <c>input/data/glossary.yml</c>.</summary>
/// <param name="kind">What its entries are.</param>
/// <param name="shape">The fields of an entry.</param>
/// <param name="make">Makes the record of an entry.</param>
internal sealed class DataFileParser(RecordKind kind, RecordShape shape, Func<FieldReader, IContentRecord> make)
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

            return [Nameless(context.Source.At(0))];
        }

        return [.. entries.Items.Select(entry => ParseEntry(entry, context))];
    }

    private ParsedRecord ParseEntry(YamlNode entry, ParseContext context)
    {
        if (entry is not YamlMapping mapping)
        {
            if (entry is not YamlUnreadable)
            {
                context.Report(FileRules.NotFields.At(entry.Location, "an entry with fields"));
            }

            return Nameless(entry.Location);
        }

        var errors = context.ErrorCount;
        var references = context.References.Count;
        var reader = new FieldReader(mapping, shape, context);
        var record = make(reader);
        var isSound = context.ErrorCount == errors && reader.IsReadable;
        return new ParsedRecord(
            record.Key,
            record.Key.Id.Length > 0 ? Routes.To(record.Key) : null,
            isSound ? record : null,
            mapping.Location,
            [.. context.References.Skip(references)],
            [])
        {
            Fields = mapping,
        };
    }

    /// <summary>An entry whose id nobody can tell: what mentions it is not wrong.</summary>
    private ParsedRecord Nameless(Location location) =>
        new(new RecordKey(kind, string.Empty), null, null, location, [], []);
}
