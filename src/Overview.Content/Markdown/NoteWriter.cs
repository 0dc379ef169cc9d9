using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Overview.Content.Findings;
using Overview.Content.Routing;

namespace Overview.Content.Markdown;

/// <summary>Checks and writes notes: numbers of sources, or notes whose words stand in the text.</summary>
/// <param name="draft">Where to write.</param>
/// <param name="sourceCount">The number of sources that the page lists; null where nobody can tell.</param>
internal sealed class NoteWriter(BodyDraft draft, int? sourceCount)
{
    /// <summary>Reports notes whose words stand in the text, where they may not or where nothing uses them.</summary>
    public void CheckDefinitions(MarkdownDocument document)
    {
        foreach (var group in document.OfType<LinkReferenceDefinitionGroup>())
        {
            foreach (var definition in group.OfType<FootnoteLinkReferenceDefinition>())
            {
                Check(definition);
            }
        }
    }

    /// <summary>Writes the number of a source.</summary>
    public void Write(NoteInline note, LinkCheck links)
    {
        if (!int.TryParse(note.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            ReportUnknown(note);
            return;
        }

        if (number < 1 || number > sourceCount)
        {
            draft.Report(NoteRules.NoSuchSource, LabelOffset(note), note.Label, CountWords());
            return;
        }

        if (links.MayLink("A note", note.Span.Start))
        {
            WriteNumber(number, Routes.SourceAnchor(number), string.Empty);
        }
    }

    /// <summary>Writes the number of a note whose words stand in the text, or the way back from it.</summary>
    public void Write(FootnoteLink note, LinkCheck links)
    {
        if (note.IsBackLink)
        {
            var aim = string.Create(CultureInfo.InvariantCulture, $" <a href=\"#note-ref-{note.Index}\"");
            draft.Html(aim).Html(" aria-label=\"Back to the text\">\u21A9</a>");
        }
        else if (links.MayLink("A note", note.Span.Start))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $" id=\"note-ref-{note.Index}\"");
            WriteNumber(note.Footnote.Order, Anchor(note.Footnote), id);
        }
    }

    /// <summary>The anchor of a note whose words stand in the text.</summary>
    public static string Anchor(Footnote note) => string.Create(CultureInfo.InvariantCulture, $"note-{note.Order}");

    private void WriteNumber(int number, string anchor, string attributes)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        draft.Html("<sup class=\"ov-note\"><a href=\"#").Html(anchor).Html("\"").Html(attributes);
        draft.Html(" aria-label=\"Note ").Html(digits).Html("\">").Html(digits).Html("</a></sup>");
    }

    private void ReportUnknown(NoteInline note)
    {
        if (note.Label.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            draft.Report(NoteRules.NoSuchSource, LabelOffset(note), note.Label, CountWords());
        }
        else
        {
            draft.Report(NoteRules.UndefinedNote, LabelOffset(note), note.Label);
        }
    }

    private void Check(FootnoteLinkReferenceDefinition definition)
    {
        var label = definition.Footnote.Label ?? string.Empty;
        if (sourceCount > 0)
        {
            draft.Report(NoteRules.NoteBesideSources, definition.Span.Start, label);
        }
        else if (sourceCount is 0 && definition.Footnote.Order < 0)
        {
            draft.Report(NoteRules.UnusedNote, definition.Span.Start, label);
        }
    }

    /// <summary>The label stands behind the two signs <c>[^</c>.</summary>
    private static int LabelOffset(NoteInline note) => note.Span.Start + 2;

    private string CountWords() => sourceCount switch
    {
        0 => "none",
        1 => "only source 1",
        _ => string.Create(CultureInfo.InvariantCulture, $"sources 1 to {sourceCount}"),
    };
}
