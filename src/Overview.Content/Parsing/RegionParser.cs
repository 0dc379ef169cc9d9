using Overview.Content.Fields;
using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>Reads the regions: <c>input/data/regions.yml</c>.</summary>
internal static class RegionParser
{
    /// <summary>The fields of a region.</summary>
    public static RecordShape Shape { get; } = new(
        "A region",
        [VocabularyFields.Id, VocabularyFields.Label, VocabularyFields.Description, VocabularyFields.Order]);

    /// <summary>Makes the record; the caller drops it when errors were reported.</summary>
    public static IContentRecord Parse(FieldReader reader) => new Region(
        new RegionId(reader.Get(VocabularyFields.Id, string.Empty)),
        reader.Require(VocabularyFields.Label),
        reader.Require(VocabularyFields.Description),
        reader.Require(VocabularyFields.Order));
}
