using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Overview.Content.Findings;

namespace Overview.Content.Markdown;

/// <summary>Checks the links of one body, and knows whether the words of a link are being written.</summary>
internal sealed class LinkCheck(BodyDraft draft)
{
    /// <summary>Addresses that the author defined once for several links: each is reported once.</summary>
    private readonly Dictionary<LinkReferenceDefinition, Address> _defined = [];

    /// <summary>True while the words of a link are being written.</summary>
    public bool IsInLink { get; set; }

    /// <summary>True where a link may begin; reports one inside the words of another.</summary>
    /// <param name="what">What would begin, as the beginning of a sentence.</param>
    /// <param name="offset">Where.</param>
    public bool MayLink(string what, int offset)
    {
        if (IsInLink)
        {
            draft.Report(LinkRules.LinkInLink, offset, what);
        }

        return !IsInLink;
    }

    /// <summary>Checks the address of a link, and notes it where it leads to a page of the site.</summary>
    public Address Decide(LinkInline link)
    {
        if (link.Reference is not { } definition)
        {
            return Decide(link.Url ?? string.Empty, OffsetOf(link));
        }

        if (!_defined.TryGetValue(definition, out var address))
        {
            address = Decide(link.Url ?? string.Empty, OffsetOf(link));
            _defined.Add(definition, address);
        }

        return address;
    }

    /// <summary>Checks an address, and notes it where it leads to a page of the site.</summary>
    /// <param name="url">The address.</param>
    /// <param name="offset">Where it begins.</param>
    public Address Decide(string url, int offset)
    {
        var address = AddressJudge.Judge(url, draft.Path);
        if (address.Rule is { } rule)
        {
            draft.Report(rule, offset, address.Particulars);
        }
        else if (address.Kind is AddressKind.Site or AddressKind.Anchor)
        {
            draft.Link(url, offset);
        }

        return address;
    }

    /// <summary>Where the address of a link begins; the closing bracket where it is left out.</summary>
    public int OffsetOf(LinkInline link)
    {
        if (link.UrlSpan.IsEmpty)
        {
            return link.Span.End;
        }

        return draft.HasAt(link.UrlSpan.Start, '<') ? link.UrlSpan.Start + 1 : link.UrlSpan.Start;
    }
}
