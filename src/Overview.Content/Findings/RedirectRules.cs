namespace Overview.Content.Findings;

/// <summary>Rules about former addresses: OV34x, a part of <see cref="LinkRules"/>.</summary>
public static class RedirectRules
{
    /// <summary>The former address is the page's own.</summary>
    public static FindingRule ToItself { get; } = new(
        "OV341",
        Severity.Error,
        "'{0}' is the address of this page itself.",
        "Remove it from 'redirect-from', which lists former addresses only.",
        "Readers would be led back to the same address without end.",
        "redirect-from: [/projects/hull-first/] in projects/hull-first.md");

    /// <summary>Two pages are each the other's former address.</summary>
    public static FindingRule Loop { get; } = new(
        "OV342",
        Severity.Error,
        "'{0}' would lead round in a circle: {1}.",
        "Remove it here, or remove the line that leads back.",
        "Readers would be led from one address to the next without end.",
        "redirect-from: [/projects/b/] in projects/a.md, and [/projects/a/] in projects/b.md");

    /// <summary>Another former address leads to this one.</summary>
    public static FindingRule Chain { get; } = new(
        "OV343",
        Severity.Error,
        "'{0}' cannot be a former address: a page stands there, and '{1}' leads to it.",
        "Remove it here. If the two pages became one, delete the other and list all former addresses here.",
        "Readers would be led on from one address to the next.",
        "redirect-from: [/projects/b/], where projects/b.md has a redirect-from of its own");

    /// <summary>A page, or a file of the site, stands at the former address.</summary>
    public static FindingRule Taken { get; } = new(
        "OV344",
        Severity.Error,
        "'{0}' cannot be a former address: {1} there.",
        "Correct the address, or remove it from 'redirect-from'.",
        "An address leads to one page only.",
        "redirect-from: [/projects/]");

    /// <summary>Two pages claim the same former address.</summary>
    public static FindingRule ClaimedTwice { get; } = new(
        "OV345",
        Severity.Error,
        "'{0}' leads to another page already: see {1}.",
        "Keep it for the page that readers of the old address want, and remove it from the other.",
        "An address leads to one page only.",
        "redirect-from: [/projects/old/] in two files");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = [ToItself, Loop, Chain, Taken, ClaimedTwice];
}
