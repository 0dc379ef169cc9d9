namespace Overview.Content.Findings;

/// <summary>Rules about the words that mean the same to the search: OV5xx.</summary>
public static class SearchRules
{
    /// <summary>A word that means the same as nothing.</summary>
    public static FindingRule LonelyWord { get; } = new(
        "OV501",
        Severity.Error,
        "'{0}' stands alone in this list of words that mean the same.",
        "Add another word for it, or remove the entry.",
        "The search looks for each word of a list when readers type one of the others.",
        "- words: [UAV]");

    /// <summary>A word without a letter.</summary>
    public static FindingRule NoWord { get; } = new(
        "OV502",
        Severity.Error,
        "'{0}' has neither a letter nor a digit.",
        "Write a word that readers may type.",
        "The search looks for words only; it takes all other signs for spaces.",
        "- words: [and, &]");

    /// <summary>The same word in other letters.</summary>
    public static FindingRule SameWord { get; } = new(
        "OV503",
        Severity.Error,
        "'{0}' is the same word as '{1}'.",
        "Remove one of the two.",
        "The search tells no capital from a small letter, and takes all signs for spaces.",
        "- words: [co-location, Co location]");

    /// <summary>A list that leads to no page.</summary>
    public static FindingRule LeadsNowhere { get; } = new(
        "OV504",
        Severity.Warning,
        "No page has any of the words {0}.",
        "Add a word that a page has, or remove the entry.",
        "A reader who types one of them would still find nothing.",
        "- words: [hovercraft, ACV]");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = [LonelyWord, NoWord, SameWord, LeadsNowhere];
}
