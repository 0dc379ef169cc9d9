using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Markdown;
using Overview.Content.Parsing;
using Overview.Content.Sources;

namespace Overview.Content.Tests.Markdown;

/// <summary>The text of one page, read below some front matter.</summary>
internal sealed class BodyStory
{
    private const string FrontMatter = "---\ntitle: é 😀\n---\n";

    private readonly ParseContext _context;

    private BodyStory(string frontMatter, string text, int sources)
    {
        _context = new ParseContext(new SourceText("projects/here.md", frontMatter + text));
        Body = BodyReader.Read(_context, frontMatter.Length, new BodyOptions(SourceCount: sources));
    }

    public Body Body { get; }

    public string Html => Body.Render("/base", key => $"<a>{key.Kind.Word()} {key.Id}</a>");

    public IReadOnlyList<Finding> Findings => _context.Findings;

    public IReadOnlyList<Reference> References => _context.References;

    /// <summary>Each finding as code, line and column; the text begins on line 1.</summary>
    public IEnumerable<string> Places =>
        Findings.Select(one => $"{one.Code} {one.Location.Line},{one.Location.Column}");

    public static BodyStory Of(string text, int sources = 0) => new(string.Empty, text, sources);

    public static BodyStory BelowFrontMatter(string text, string lineEnd) =>
        new(FrontMatter.ReplaceLineEndings(lineEnd), text.ReplaceLineEndings(lineEnd), 0);
}
