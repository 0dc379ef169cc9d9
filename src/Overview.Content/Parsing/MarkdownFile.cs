using Overview.Content.Fields;
using Overview.Content.Markdown;
using Overview.Content.PlainEnglish;

namespace Overview.Content.Parsing;

/// <summary>A Markdown file about to become a record.</summary>
/// <param name="Slug">The file's name without its ending: the record's id.</param>
/// <param name="FrontMatter">Its fields.</param>
/// <param name="Context">Takes the findings.</param>
internal sealed record MarkdownFile(string Slug, FrontMatter FrontMatter, ParseContext Context)
{
    private Body? _body;

    /// <summary>The file's path, relative to the input folder.</summary>
    public string Path => Context.Source.Path;

    /// <summary>The links of its body, once read.</summary>
    public IReadOnlyList<AuthorLink> BodyLinks => _body?.Links ?? [];

    /// <summary>
    /// Holds the fields against a shape, notes the former addresses, which every kind may have, and checks the summary.
    /// </summary>
    public FieldReader Read(RecordShape shape)
    {
        var reader = new FieldReader(FrontMatter.Fields, shape, Context);
        reader.Get(CommonFields.RedirectFrom, []);
        SummaryCheck.Run(reader);
        return reader;
    }

    /// <summary>Reads the text.</summary>
    /// <param name="sourceCount">How many sources its notes may cite; null where nobody can tell.</param>
    public Body ReadBody(int? sourceCount) =>
        _body = BodyReader.Read(Context, FrontMatter.BodyStart, new BodyOptions(sourceCount, IsProse: true));
}
