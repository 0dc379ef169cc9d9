using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Overview.Content.Markdown;

/// <summary>
/// Writes the blocks of a body: headings, paragraphs, quotations, code; others write lists and tables.
/// </summary>
internal sealed class BlockWriter
{
    private readonly BodyDraft _draft;
    private readonly InlineWriter _inlines;
    private readonly HeadingOutline _outline;
    private readonly RawHtmlCheck _rawHtml;
    private readonly ListWriter _lists;
    private readonly TableWriter _tables;
    private readonly FencedBlockCheck _fences;
    private readonly FigureWriter _figures;

    /// <summary>Writes into a draft.</summary>
    public BlockWriter(BodyDraft draft, NoteWriter notes)
    {
        _draft = draft;
        _outline = new HeadingOutline(draft);
        _rawHtml = new RawHtmlCheck(draft);
        _inlines = new InlineWriter(draft, notes, _rawHtml);
        _lists = new ListWriter(draft, this, _inlines);
        _tables = new TableWriter(draft, this);
        _fences = new FencedBlockCheck(draft);
        _figures = new FigureWriter(draft, _inlines);
    }

    /// <summary>Writes all that a container holds.</summary>
    /// <param name="container">A document, or a block that holds others.</param>
    /// <param name="isTight">True where its paragraphs stand without space between them.</param>
    public void Write(ContainerBlock container, bool isTight = false)
    {
        foreach (var block in container)
        {
            Write(block, isTight);
        }
    }

    /// <summary>Writes one block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isTight">True where a paragraph stands without space around it.</param>
    public void Write(Block block, bool isTight)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Write(paragraph, isTight);
                break;
            case HeadingBlock heading:
                Write(heading);
                break;
            case HtmlBlock html:
                Write(html);
                break;
            case ThematicBreakBlock:
                _draft.EnsureLine().Html("<hr>\n");
                break;
            case CodeBlock code:
                Write(code);
                break;
            case ContainerBlock container:
                WriteContainer(container);
                break;
        }
    }

    private void WriteContainer(ContainerBlock container)
    {
        switch (container)
        {
            case ListBlock list:
                _lists.Write(list);
                break;
            case DefinitionList list:
                _lists.Write(list);
                break;
            case FootnoteGroup group:
                _lists.Write(group);
                break;
            case Table table:
                _tables.Write(table);
                break;
            case CustomContainer figure when FigureParts.IsFigure(figure):
                _fences.Check(figure);
                _figures.Write(figure);
                break;
            case CustomContainer callout:
                _fences.Check(callout);
                WriteBox(callout, "<div class=\"ov-callout\" role=\"note\">\n", "</div>\n");
                break;
            case QuoteBlock quote:
                WriteBox(quote, "<blockquote>\n", "</blockquote>\n");
                break;
        }
    }

    private void WriteBox(ContainerBlock container, string opening, string closing)
    {
        _draft.EnsureLine().Html(opening);
        Write(container);
        _draft.EnsureLine().Html(closing);
    }

    private void Write(ParagraphBlock paragraph, bool isTight)
    {
        if (isTight)
        {
            _inlines.WriteChildren(paragraph.Inline);
            return;
        }

        _draft.EnsureLine().Html("<p>");
        _inlines.WriteChildren(paragraph.Inline);
        _draft.Html("</p>\n");
    }

    private void Write(HeadingBlock block)
    {
        var heading = _outline.Next(block.Level, PlainText.Of(block.Inline), block.Span.Start);
        _draft.Add(heading);
        var tag = (char)('0' + heading.Level) + ">";
        _draft.EnsureLine().Html("<h").Html(tag[..1]).Html(" id=\"").Html(heading.Id).Html("\">");
        _inlines.WriteHeading(block.Inline);
        _draft.Html("</h").Html(tag).Html("\n");
    }

    private void Write(HtmlBlock block)
    {
        var html = block.Lines.ToString();
        _rawHtml.Check(block, html);
        _draft.EnsureLine().Html("<p>").Text(html).Html("</p>\n");
    }

    private void Write(CodeBlock code)
    {
        if (code is FencedCodeBlock fenced)
        {
            _fences.Check(fenced);
        }

        // Wide code scrolls by itself, and a keyboard must be able to reach what scrolls.
        _draft.EnsureLine().Html("<pre tabindex=\"0\"><code>");
        for (var i = 0; i < code.Lines.Count; i++)
        {
            _draft.Text(code.Lines.Lines[i].Slice.AsSpan()).Html("\n");
        }

        _draft.Html("</code></pre>\n");
    }
}
