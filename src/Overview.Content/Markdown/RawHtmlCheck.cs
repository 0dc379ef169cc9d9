using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Overview.Content.Findings;

namespace Overview.Content.Markdown;

/// <summary>Reports HTML in the text, once for each element, with the Markdown that does its job.</summary>
internal sealed class RawHtmlCheck(BodyDraft draft)
{
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);

    /// <summary>Reports a tag inside a paragraph; a closing tag only where nothing was opened.</summary>
    public void Check(HtmlInline html)
    {
        var name = HtmlAdvice.NameOf(html.Tag);
        var isClosing = html.Tag.StartsWith("</", StringComparison.Ordinal);
        if (!isClosing || !_opened.Contains(name))
        {
            Report(name, html.Tag, html.Span.Start);
        }

        if (!isClosing)
        {
            _opened.Add(name);
        }
    }

    /// <summary>Reports a block of HTML, however many tags it holds, but not the end of one that is reported.</summary>
    /// <param name="block">The block.</param>
    /// <param name="html">Its text.</param>
    public void Check(HtmlBlock block, string html)
    {
        var sign = html.IndexOf('<', StringComparison.Ordinal);
        if (sign < 0)
        {
            return;
        }

        var name = HtmlAdvice.NameOf(html.AsSpan(sign));
        var isClosing = html.AsSpan(sign).StartsWith("</");
        if (isClosing && _opened.Contains(name))
        {
            return;
        }

        _opened.Add(name);
        Report(name, FirstTag(html[sign..]), block.Span.Start);
    }

    private void Report(string name, string tag, int offset) =>
        draft.ReportWithFix(MarkdownRules.RawHtml, offset, HtmlAdvice.For(name), tag);

    private static string FirstTag(string html)
    {
        var end = html.AsSpan().IndexOfAny('>', '\r', '\n');
        return end < 0 ? html : html[..(html[end] == '>' ? end + 1 : end)];
    }
}
