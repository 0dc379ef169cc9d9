namespace Overview.Content.Findings;

/// <summary>
/// Rules about links, pictures and cross-references: OV3xx. Those about notes are <see cref="NoteRules"/>,
/// those about former addresses <see cref="RedirectRules"/>.
/// </summary>
public static class LinkRules
{
    /// <summary>The link leads to no page.</summary>
    public static FindingRule BrokenLink { get; } = new(
        "OV301",
        Severity.Error,
        "There is no page at '{0}'.",
        "Correct the address.",
        "Readers who follow the link would find nothing.",
        "[the office](/ofice/)");

    /// <summary>The page exists, but not the place on it.</summary>
    public static FindingRule BrokenAnchor { get; } = new(
        "OV302",
        Severity.Error,
        "The page '{0}' has no part '#{1}'.",
        "Correct the part after '#'.",
        "Readers would land at the top of the page, not at the place that is meant.",
        "[members](/working-group/members/#chair)");

    /// <summary>The link is not encrypted.</summary>
    public static FindingRule HttpLink { get; } = new(
        "OV303",
        Severity.Warning,
        "The address '{0}' begins with 'http:'.",
        "Write 'https:' if the page can be reached that way, as nearly all can.",
        "Others can read and change what readers see over 'http:'.",
        "[the report](http://www.example.org/report/)");

    /// <summary>The link begins with a scheme that is not on the list.</summary>
    public static FindingRule UnlistedScheme { get; } = new(
        "OV304",
        Severity.Error,
        "A link cannot begin with '{0}'.",
        "Begin it with 'https:', 'mailto:' or 'tel:', with '/' for a page of this site, or with '#' for a heading.",
        "Other links can run programs, or lead to places that readers cannot reach.",
        "[a file](file:///C:/report.pdf)");

    /// <summary>The link names a host without saying how to reach it.</summary>
    public static FindingRule ProtocolRelative { get; } = new(
        "OV305",
        Severity.Error,
        "'{0}' begins with two slashes.",
        "Write 'https:' in front of it, or only one slash for a page of this site.",
        "Such an address leads to another website, although it looks like a page of this one.",
        "[the report](//www.example.org/report/)");

    /// <summary>The link counts from the folder of the page.</summary>
    public static FindingRule RelativeLink { get; } = new(
        "OV306",
        Severity.Error,
        "'{0}' is not a whole address.",
        "Write '{1}' if that is the page you mean.",
        "An address that does not begin with '/' leads elsewhere on every page it stands on.",
        "[the office](office/history)");

    /// <summary>The link names a file of the content instead of a page.</summary>
    public static FindingRule FileLink { get; } = new(
        "OV307",
        Severity.Error,
        "'{0}' is the name of a file, not the address of a page.",
        "Write '{1}' instead.",
        "Readers get pages, not the files from which they are made.",
        "[Hull FIRST](../projects/hull-first.md)");

    /// <summary>The link has no address.</summary>
    public static FindingRule EmptyLink { get; } = new(
        "OV308",
        Severity.Error,
        "This link has no address.",
        "Write the address between the round brackets, or remove the brackets.",
        "The link would lead nowhere.",
        "[the office]()");

    /// <summary>The link has no words.</summary>
    public static FindingRule LinkWithoutWords { get; } = new(
        "OV309",
        Severity.Error,
        "This link has no words.",
        "Write between the square brackets where the link leads.",
        "Nobody could see the link, and screen readers could not announce it.",
        "[](/office/)");

    /// <summary>The address has the right beginning, but cannot be one.</summary>
    public static FindingRule AddressSyntax { get; } = new(
        "OV310",
        Severity.Error,
        "'{0}' cannot be an address: {1}.",
        "Copy the address again from the page it belongs to.",
        "Browsers would guess what is meant, each in its own way.",
        "[write to us](mailto:office)");

    /// <summary>A link inside the words of another.</summary>
    public static FindingRule LinkInLink { get; } = new(
        "OV311",
        Severity.Error,
        "{0} cannot stand inside the words of a link.",
        "Move it behind the link.",
        "A reader can follow only one link at a time.",
        "[the project [[project:hull]]](/projects/)");

    /// <summary>A picture from somewhere else.</summary>
    public static FindingRule PictureAddress { get; } = new(
        "OV312",
        Severity.Error,
        "A picture cannot come from '{0}'.",
        "Put the picture into input/assets/ and write '{1}NAME'.",
        "Pictures of other websites vanish, and tell their owners who reads this one.",
        "![a fire engine](https://www.example.org/engine.jpg)");

    /// <summary>A picture without a description.</summary>
    public static FindingRule MissingAlt { get; } = new(
        "OV313",
        Severity.Error,
        "This picture has no description.",
        "Write between the square brackets what the picture shows.",
        "People who cannot see the picture are told the description instead.",
        "![](/media/engine.jpg)");

    /// <summary>A cross-reference to a kind of content that does not exist.</summary>
    public static FindingRule UnknownKind { get; } = new(
        "OV314",
        Severity.Error,
        "'{0}' is not a kind of content.",
        "Write one of: {1}.",
        "The kind says where the site looks for the id.",
        "[[projcet:hull-first]]");

    /// <summary>A cross-reference that lacks a part.</summary>
    public static FindingRule CrossReferenceSyntax { get; } = new(
        "OV315",
        Severity.Error,
        "'{0}' is not a whole cross-reference.",
        "Write [[kind:id]] or [[kind:id|words]]; write \\[\\[ if you mean the brackets themselves.",
        "The site needs the kind and the id to find what is meant.",
        "[[hull-first]]");

    /// <summary>A page that no other page leads to.</summary>
    public static FindingRule Orphan { get; } = new(
        "OV316",
        Severity.Error,
        "No other page leads to '{0}'.",
        "Link it from another page, or in the navigation or footer of site.yml.",
        "Readers could not find the page.",
        "a new guides/index.md that no page mentions");

    /// <summary>Brackets that make no link.</summary>
    public static FindingRule LooseBracket { get; } = new(
        "OV317",
        Severity.Error,
        "Readers would see this bracket: it is not a part of a link.",
        "Write [words](address) without a space in the middle; write \\[ or \\] if you mean the bracket itself.",
        "A link with a bracket too few, too many or in the wrong place is shown as it is written.",
        "[the office](/office/");

    /// <summary>A picture or document that is not there.</summary>
    public static FindingRule MissingFile { get; } = new(
        "OV318",
        Severity.Error,
        "There is no file '{0}' in input/assets/.",
        "Put it there, or correct its name.",
        "Readers would see a gap instead of the picture, and get nothing instead of the document.",
        "![a fire engine](/media/engin.jpg)");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        BrokenLink, BrokenAnchor, HttpLink, UnlistedScheme, ProtocolRelative, RelativeLink, FileLink, EmptyLink,
        LinkWithoutWords, AddressSyntax, LinkInLink, PictureAddress, MissingAlt, UnknownKind, CrossReferenceSyntax,
        Orphan, LooseBracket, MissingFile,
        .. NoteRules.All,
        .. RedirectRules.All,
    ];
}
