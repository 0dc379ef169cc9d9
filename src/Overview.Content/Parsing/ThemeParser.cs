using Overview.Content.Fields;
using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>Reads a theme: <c>input/themes/*.md</c>.</summary>
internal static class ThemeParser
{
    /// <summary>The fields of a theme.</summary>
    public static RecordShape Shape { get; } = new(
        "A theme",
        [VocabularyFields.Label, VocabularyFields.Order, VocabularyFields.Description, CommonFields.RedirectFrom]);

    /// <summary>Makes the record; the caller drops it when errors were reported.</summary>
    public static IContentRecord Parse(MarkdownFile file)
    {
        var reader = file.Read(Shape);
        return new ProjectTheme
        {
            Id = new ThemeId(file.Slug),
            Label = reader.Require(VocabularyFields.Label),
            Order = reader.Require(VocabularyFields.Order),
            Description = reader.Require(VocabularyFields.Description),
            Body = file.ReadBody(0),
            File = file.Path,
        };
    }
}
