using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.PlainEnglish;

namespace Overview.Content.Markdown;

/// <summary>Reads the Markdown of a content file into a checked <see cref="Body"/>.</summary>
internal static class BodyReader
{
    /// <summary>Built once: it is immutable, and building it costs more than reading a page.</summary>
    private static readonly MarkdownPipeline Pipeline = BodyPipeline.Build();

    /// <summary>Reads the text from a place to the end of the file, reporting what is wrong with it.</summary>
    /// <param name="context">The file, and where findings and cross-references are noted.</param>
    /// <param name="start">Index of the text's first character in the file, in UTF-16 code units.</param>
    /// <param name="options">What the text may lean on.</param>
    public static Body Read(ParseContext context, int start, BodyOptions options)
    {
        var from = Math.Clamp(start, 0, context.Source.Text.Length);
        var text = context.Source.Text[from..];
        if (string.IsNullOrWhiteSpace(text))
        {
            return Body.Empty;
        }

        var draft = new BodyDraft(context, from, text.Length);
        if (Tangle.Find(text) is { } tangle)
        {
            draft.Report(MarkdownRules.TooTangled, tangle);
            return Body.Empty;
        }

        var document = Parse(text);
        if ((document is null ? Tangle.Deepest(text) : TreeDepth.FindTooDeep(document)) is { } depth)
        {
            draft.Report(MarkdownRules.TooDeep, depth);
            return Body.Empty;
        }

        return Write(document!, draft, options);
    }

    /// <summary>The syntax tree, or null where it would be deeper than anybody could read.</summary>
    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return MarkdownParser.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser has no other way to say that its depth limit is reached.
            return null;
        }
    }

    private static Body Write(MarkdownDocument document, BodyDraft draft, BodyOptions options)
    {
        var notes = new NoteWriter(draft, options.SourceCount);
        notes.CheckDefinitions(document);
        new LooseSignCheck(draft).Check(document);
        new BlockWriter(draft, notes).Write(document);
        if (options.IsProse)
        {
            FigureWriter.CheckLoose(document, draft);
            PlainEnglishCheck.Run(document, draft);
        }

        return draft.ToBody();
    }
}
