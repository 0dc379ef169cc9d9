namespace Overview.Content.Findings;

/// <summary>Rules about notes such as <c>[^1]</c>: OV33x, a part of <see cref="LinkRules"/>.</summary>
public static class NoteRules
{
    /// <summary>The note's number has no source.</summary>
    public static FindingRule NoSuchSource { get; } = new(
        "OV331",
        Severity.Error,
        "There is no source {0}: this page lists {1}.",
        "Correct the number, or add the source to 'sources'.",
        "The number of a note is the place of its source in the list 'sources'.",
        "It saved money.[^7]");

    /// <summary>The note has a name that is defined nowhere.</summary>
    public static FindingRule UndefinedNote { get; } = new(
        "OV332",
        Severity.Error,
        "There is no note '[^{0}]'.",
        "Write the number of a source, such as [^1], or add a line '[^{0}]: ...' with the words of the note.",
        "Readers who follow the note would find nothing.",
        "It saved money.[^money]");

    /// <summary>The page has numbered sources and notes of its own.</summary>
    public static FindingRule NoteBesideSources { get; } = new(
        "OV333",
        Severity.Error,
        "The words of the note '[{0}]' cannot stand here, because this page lists its 'sources'.",
        "Add what the note says to 'sources' and write its number, or put it into the sentence.",
        "Two lists of notes with the same numbers would confuse readers.",
        "[^1]: A report of 2016.");

    /// <summary>The note is never used.</summary>
    public static FindingRule UnusedNote { get; } = new(
        "OV334",
        Severity.Error,
        "No sentence uses the note '[{0}]'.",
        "Write [{0}] behind the sentence it belongs to, or remove the note.",
        "A note that no sentence uses is not shown.",
        "[^money]: In prices of 2016.");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
        [NoSuchSource, UndefinedNote, NoteBesideSources, UnusedNote];
}
