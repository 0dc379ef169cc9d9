namespace Overview.Content.Findings;

/// <summary>Rules about plain English: OV6xx. All are warnings, for a good reason may stand against each.</summary>
public static class PlainEnglishRules
{
    /// <summary>A sentence is too long.</summary>
    public static FindingRule LongSentence { get; } = new(
        "OV601",
        Severity.Warning,
        "This sentence has {0} words; {1} is the most.",
        "Make two sentences of it.",
        "Many readers lose the thread of a long sentence.",
        "A sentence that goes on and on, and then, when everybody thought it was over, goes on ...");

    /// <summary>A paragraph is too long.</summary>
    public static FindingRule LongParagraph { get; } = new(
        "OV602",
        Severity.Warning,
        "This paragraph has {0} sentences; {1} is the most.",
        "Begin a new paragraph, or make a list of it.",
        "Readers skip walls of text, above all on phones.",
        "One. Two. Three. Four. Five. Six.");

    /// <summary>An acronym is not explained.</summary>
    public static FindingRule UnknownAcronym { get; } = new(
        "OV603",
        Severity.Warning,
        "'{0}' is not explained.",
        "Write it in full, at least the first time, or add it to the glossary.",
        "Readers from another service or from none do not know it.",
        "The SRO signed it off.");

    /// <summary>There is a plainer word.</summary>
    public static FindingRule Officialese { get; } = new(
        "OV604",
        Severity.Warning,
        "'{0}' is officialese.",
        "Write {1}.",
        "Plain words are read faster, and by more people.",
        "The pilot commenced in May.");

    /// <summary>The text asks too much of its readers.</summary>
    public static FindingRule HardToRead { get; } = new(
        "OV605",
        Severity.Warning,
        "The text suits readers of {0} years and over; {1} is the aim.",
        "Write shorter sentences and shorter words.",
        "The site is for everybody. The age is worked out with the Flesch-Kincaid formula.",
        "Interoperability considerations necessitate organisational accommodation.");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
        [LongSentence, LongParagraph, UnknownAcronym, Officialese, HardToRead];
}
