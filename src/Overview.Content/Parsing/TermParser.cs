using Overview.Content.Fields;
using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>Reads the glossary: <c>input/data/glossary.yml</c>.</summary>
internal static class TermParser
{
    private static readonly Field<string> Label = new("term", CommonFields.Text, "The term or acronym.", true);

    private static readonly Field<string> Expansion = new(
        "expansion", CommonFields.Text, "What an acronym stands for.");

    private static readonly Field<string> Meaning = new("meaning", CommonFields.Text, "What it means.", true);

    private static readonly Field<string> Category = new("category", CommonFields.Text, "The kind of term.", true);

    private static readonly Field<IReadOnlyList<TermId>> See = new(
        "see", new ListType<TermId>(new IdType<TermId>()), "Terms to read next.");

    private static readonly Field<Source> Source = new("source", SourceFields.Type, "Where the meaning comes from.");

    private static readonly Field<string> Confidence = new(
        "confidence", CommonFields.Text, "What limits the certainty.");

    /// <summary>The fields of a term.</summary>
    public static RecordShape Shape { get; } = new(
        "A term", [VocabularyFields.Id, Label, Expansion, Meaning, Category, See, Source, Confidence]);

    /// <summary>Makes the record; the caller drops it when errors were reported.</summary>
    public static IContentRecord Parse(FieldReader reader) => new Term(
        new TermId(reader.Get(VocabularyFields.Id, string.Empty)),
        reader.Require(Label),
        reader.Find(Expansion),
        reader.Require(Meaning),
        reader.Require(Category),
        reader.Get(See, []),
        reader.Find(Source),
        reader.Find(Confidence));
}
