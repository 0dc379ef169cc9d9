using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Overview.Content.Markdown;

namespace Overview.Content.PlainEnglish;

/// <summary>
/// Takes the paragraphs out of a text. Headings, tables, code and the words under a picture are no sentences.
/// </summary>
internal static class PassageReader
{
    /// <summary>The paragraphs, in order; each item of a list is one.</summary>
    public static IEnumerable<Passage> Read(MarkdownDocument document) =>
        document.Descendants<ParagraphBlock>()
            .Where(paragraph => paragraph.Inline is not null && IsText(paragraph.Parent))
            .Select(Read)
            .Where(passage => !string.IsNullOrWhiteSpace(passage.Text));

    private static bool IsText(Block? parent) =>
        parent is not TableCell && !(parent is CustomContainer block && FigureParts.IsFigure(block));

    private static Passage Read(ParagraphBlock paragraph)
    {
        var passage = new Passage();
        Collect(paragraph.Inline!, passage);
        return passage;
    }

    private static void Collect(ContainerInline inlines, Passage passage)
    {
        foreach (var inline in inlines)
        {
            var words = inline switch
            {
                LiteralInline literal => literal.Content.AsSpan(),
                HtmlEntityInline entity => entity.Transcoded.AsSpan(),
                LineBreakInline => " ",
                CrossReferenceInline { Words: { } own } => own,
                CrossReferenceInline or CodeInline or AutolinkInline => "it",
                DelimiterInline delimiter => delimiter.ToLiteral(),
                _ => [],
            };
            passage.Add(words, inline.Span.Start);
            if (inline is ContainerInline container)
            {
                Collect(container, passage);
            }
        }
    }
}
