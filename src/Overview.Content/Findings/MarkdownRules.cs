namespace Overview.Content.Findings;

/// <summary>Rules about the text of pages: OV4xx.</summary>
public static class MarkdownRules
{
    /// <summary>HTML in the text.</summary>
    public static FindingRule RawHtml { get; } = new(
        "OV401",
        Severity.Error,
        "'{0}' is HTML, which a page cannot hold.",
        "Leave the tag out; write \\< if you mean the sign itself.",
        "HTML could break the page or run a program; Markdown does all that a page needs.",
        "This is <b>important</b>.");

    /// <summary>A heading of the level that belongs to the title.</summary>
    public static FindingRule TopHeading { get; } = new(
        "OV402",
        Severity.Error,
        "This is a heading of level 1, which only the title of the page is.",
        "Begin the line with '##'.",
        "A page has one title: the field 'title'.",
        "# What it is");

    /// <summary>A level of headings is left out.</summary>
    public static FindingRule SkippedLevel { get; } = new(
        "OV403",
        Severity.Error,
        "This heading has {0} signs '#' where at most {1} can stand.",
        "Begin the line with '{2}'.",
        "Screen readers take headings as a table of contents; a level left out looks like a lost chapter.",
        "#### Costs, right after ## What happened");

    /// <summary>A heading without words.</summary>
    public static FindingRule EmptyHeading { get; } = new(
        "OV404",
        Severity.Error,
        "This heading has no words.",
        "Write the words of the heading on the same line, or remove the signs '#'.",
        "An empty heading is announced to people who listen, and tells them nothing.",
        "##");

    /// <summary>A block between colons that the site does not know.</summary>
    public static FindingRule UnknownContainer { get; } = new(
        "OV405",
        Severity.Error,
        "The site does not know a block '{0}'.",
        "Write '::: callout' or '::: figure'.",
        "The word after ':::' says how the block looks.",
        "::: box");

    /// <summary>A block that is never closed.</summary>
    public static FindingRule OpenBlock { get; } = new(
        "OV406",
        Severity.Error,
        "The block that begins here has no closing line '{0}'.",
        "Add a line '{0}' after its last line.",
        "Without it the rest of the page is taken for a part of the block.",
        "::: callout, and no line ::: after it");

    /// <summary>Text inside text inside text.</summary>
    public static FindingRule TooDeep { get; } = new(
        "OV407",
        Severity.Error,
        "The text is nested too deep here.",
        "Remove the signs '>', '[', '*', '-' or the spaces that are too much.",
        "No reader could follow lists or quotes that are so deep inside each other.",
        "a list inside a list inside a list, and so on, more than a hundred times");

    /// <summary>More signs in one piece of text than can be sorted out.</summary>
    public static FindingRule TooTangled { get; } = new(
        "OV408",
        Severity.Error,
        "This piece of text has too many brackets, asterisks, bars or spaces.",
        "Divide it with empty lines, or remove the signs.",
        "It would take very long to find out which of them belong together.",
        "a line with ten thousand signs '['");

    /// <summary>Signs of emphasis that emphasise nothing.</summary>
    public static FindingRule LooseEmphasis { get; } = new(
        "OV409",
        Severity.Error,
        "Readers would see these signs: '{0}' makes nothing bold or stressed here.",
        "Write the same signs on both sides of the words, with no space inside; write \\* if you mean the sign itself.",
        "Signs without their partner are shown as they are written.",
        "This is **important*.");

    /// <summary>Lines that were meant to be a table.</summary>
    public static FindingRule LooseTable { get; } = new(
        "OV410",
        Severity.Error,
        "Readers would see these signs: they make no table here.",
        "Write one bar more than there are columns on each line, and nothing behind the last; leave a line empty above.",
        "A table whose lines do not fit together is shown as it is written.",
        "| Year | Saving |, and below it | --- |");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        RawHtml, TopHeading, SkippedLevel, EmptyHeading, UnknownContainer, OpenBlock, TooDeep, TooTangled, LooseEmphasis,
        LooseTable,
        .. PictureRules.All,
    ];
}
