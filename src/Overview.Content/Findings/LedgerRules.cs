namespace Overview.Content.Findings;

/// <summary>Rules about the list of published addresses, <c>published-urls.txt</c>: OV35x.</summary>
public static class LedgerRules
{
    /// <summary>A published address at which nothing stands any more.</summary>
    public static FindingRule Vanished { get; } = new(
        "OV351",
        Severity.Error,
        "'{0}' was published, and nothing stands there now.",
        "Write 'redirect-from: [{0}]' into the file of the page that readers of it want.",
        "Others link to an address that was public once; their readers must not be left with nothing.",
        "published-urls.txt lists /projects/old-name/, and projects/old-name.md is gone");

    /// <summary>A line that is no address.</summary>
    public static FindingRule NoAddress { get; } = new(
        "OV352",
        Severity.Error,
        "{0} is not the address of a page.",
        "Write an address from the first '/' to the last, one on each line, as in /projects/old-name/.",
        "The list is held against all pages, address by address.",
        "projects/old-name in published-urls.txt");

    /// <summary>An address that is listed twice.</summary>
    public static FindingRule ListedTwice { get; } = new(
        "OV353",
        Severity.Warning,
        "'{0}' is listed a second time; the first is on line {1}.",
        "Remove this line.",
        "Each address is listed once, so that changes of the list are easy to read.",
        "two lines of published-urls.txt that are both /projects/");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = [Vanished, NoAddress, ListedTwice];
}
