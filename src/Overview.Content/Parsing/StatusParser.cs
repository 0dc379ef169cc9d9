using Overview.Content.Fields;
using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>Reads the statuses: <c>input/data/statuses.yml</c>.</summary>
internal static class StatusParser
{
    /// <summary>The fields of a status.</summary>
    public static RecordShape Shape { get; } = new(
        "A status",
        [VocabularyFields.Id, VocabularyFields.Label, VocabularyFields.Description, VocabularyFields.Order]);

    /// <summary>Makes the record; the caller drops it when errors were reported.</summary>
    public static IContentRecord Parse(FieldReader reader) => new Status(
        new StatusId(reader.Get(VocabularyFields.Id, string.Empty)),
        reader.Require(VocabularyFields.Label),
        reader.Require(VocabularyFields.Description),
        reader.Require(VocabularyFields.Order));
}
