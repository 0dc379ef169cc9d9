using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Overview.Content.Findings;

namespace Overview.Content.Markdown;

/// <summary>Writes links with words of their own, and links that consist of their address.</summary>
internal sealed class LinkWriter(BodyDraft draft, LinkCheck check, InlineWriter inlines)
{
    /// <summary>Writes a link with words of its own.</summary>
    public void Write(LinkInline link)
    {
        var address = check.Decide(link);
        if (PlainText.Of(link).Length == 0 && !link.Descendants<LinkInline>().Any(inner => inner.IsImage))
        {
            draft.Report(LinkRules.LinkWithoutWords, link.Span.Start);
        }

        if (!Open(address, link.Url ?? string.Empty, link.Title, link.Span.Start))
        {
            inlines.WriteChildren(link);
            return;
        }

        check.IsInLink = true;
        inlines.WriteChildren(link);
        check.IsInLink = false;
        draft.Html("</a>");
    }

    /// <summary>Writes a link that consists of its address.</summary>
    public void Write(AutolinkInline link)
    {
        var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var isOpen = Open(check.Decide(url, link.Span.Start + 1), url, null, link.Span.Start);
        draft.Text(link.Url).Html(isOpen ? "</a>" : string.Empty);
    }

    /// <summary>Writes the opening tag of a link; false where there may be none.</summary>
    private bool Open(Address address, string url, string? title, int offset)
    {
        if (address.Kind == AddressKind.Refused || !check.MayLink("A link", offset))
        {
            return false;
        }

        draft.Html("<a href=\"");
        if (address.Kind == AddressKind.Site)
        {
            draft.InsertBasePath();
        }

        draft.Url(url).Html("\"").Title(title);
        draft.Html(address.Kind == AddressKind.Elsewhere ? " rel=\"external\">" : ">");
        return true;
    }
}
