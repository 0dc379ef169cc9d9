using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Overview.Content.Markdown;

/// <summary>Writes what stands inside a paragraph: words, emphasis, links, notes.</summary>
internal sealed class InlineWriter
{
    private readonly BodyDraft _draft;
    private readonly NoteWriter _notes;
    private readonly LinkCheck _check;
    private readonly LinkWriter _links;
    private readonly PictureWriter _pictures;
    private readonly CrossReferenceWriter _references;
    private readonly RawHtmlCheck _rawHtml;
    private readonly WordWriter _words;

    /// <summary>Writes into a draft.</summary>
    public InlineWriter(BodyDraft draft, NoteWriter notes, RawHtmlCheck rawHtml)
    {
        _draft = draft;
        _notes = notes;
        _rawHtml = rawHtml;
        _check = new LinkCheck(draft);
        _links = new LinkWriter(draft, _check, this);
        _pictures = new PictureWriter(draft, _check);
        _references = new CrossReferenceWriter(draft, _check);
        _words = new WordWriter(draft, _check);
    }

    /// <summary>Writes the words of a heading.</summary>
    public void WriteHeading(ContainerInline? heading)
    {
        _words.IsInHeading = true;
        WriteChildren(heading);
        _words.IsInHeading = false;
    }

    /// <summary>Writes all that a container holds.</summary>
    public void WriteChildren(ContainerInline? container)
    {
        for (var child = container?.FirstChild; child is not null; child = child.NextSibling)
        {
            WriteOne(child);
        }
    }

    /// <summary>Writes one thing of a line.</summary>
    public void WriteOne(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _words.Write(literal.Content.ToString());
                break;
            case LineBreakInline lineBreak:
                _draft.Html(lineBreak.IsHard ? "<br>\n" : "\n");
                break;
            case EmphasisInline emphasis:
                Write(emphasis);
                break;
            case CodeInline code:
                _draft.Html("<code>").Text(code.Content).Html("</code>");
                break;
            case HtmlEntityInline entity:
                _draft.Text(entity.Transcoded.AsSpan());
                break;
            case HtmlInline html:
                _rawHtml.Check(html);
                _draft.Text(html.Tag);
                break;
            default:
                WriteReference(inline);
                break;
        }
    }

    private void WriteReference(Inline inline)
    {
        switch (inline)
        {
            case LinkInline { IsImage: true } picture:
                _pictures.Write(picture);
                break;
            case LinkInline link:
                _links.Write(link);
                break;
            case AutolinkInline link:
                _links.Write(link);
                break;
            case CrossReferenceInline reference:
                _references.Write(reference);
                break;
            case NoteInline note:
                _notes.Write(note, _check);
                break;
            case FootnoteLink note:
                _notes.Write(note, _check);
                break;
            default:
                WriteRest(inline);
                break;
        }
    }

    private void WriteRest(Inline inline)
    {
        switch (inline)
        {
            case TaskList task:
                Write(task);
                break;
            case DelimiterInline delimiter:
                _draft.Text(delimiter.ToLiteral());
                WriteChildren(delimiter);
                break;
            case ContainerInline container:
                WriteChildren(container);
                break;
        }
    }

    private void Write(EmphasisInline emphasis)
    {
        var tag = emphasis.DelimiterCount == 2 ? "strong>" : "em>";
        _draft.Html("<").Html(tag);
        WriteChildren(emphasis);
        _draft.Html("</").Html(tag);
    }

    /// <summary>A task is done or not; a real check box would be a control that does nothing.</summary>
    private void Write(TaskList task) => _draft.Html(task.Checked
        ? "<span class=\"ov-task ov-task--done\"><span class=\"govuk-visually-hidden\">Done:</span></span>"
        : "<span class=\"ov-task\"><span class=\"govuk-visually-hidden\">To do:</span></span>");
}
