namespace Overview.Content.Findings;

/// <summary>Rules about links to other websites, held against the web itself by <c>check --external</c>: OV51x.</summary>
public static class OutsideLinkRules
{
    /// <summary>The web says that the page is not there.</summary>
    public static FindingRule Gone { get; } = new(
        "OV511",
        Severity.Warning,
        "'{0}' leads nowhere: {1}.",
        "Look for the page's new address. A copy may stand at {2}",
        "Readers want to look up what a page rests on.",
        "url: https://www.example.org/removed");

    /// <summary>The web gave no answer that tells whether the page is there.</summary>
    public static FindingRule NoAnswer { get; } = new(
        "OV512",
        Severity.Warning,
        "'{0}' could not be looked up: {1}.",
        "Open it in a browser. If it stays away, look for a copy at {2}",
        "The site may have been away for a moment, or may answer browsers only.",
        "url: https://www.example.org/, while that site is down");

    /// <summary>The page has another address for good.</summary>
    public static FindingRule Moved { get; } = new(
        "OV513",
        Severity.Warning,
        "'{0}' has moved for good.",
        "Write its new address: {1}",
        "The old address may stop leading on.",
        "url: http://www.example.org/, which leads to https://www.example.org/");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = [Gone, NoAnswer, Moved];
}
