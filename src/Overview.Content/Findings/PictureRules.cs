namespace Overview.Content.Findings;

/// <summary>Rules about figures and their pictures: OV42x.</summary>
public static class PictureRules
{
    /// <summary>A figure that shows nothing, or more than one picture.</summary>
    public static FindingRule OnePicture { get; } = new(
        "OV421",
        Severity.Error,
        "A figure has one picture; this has {0}.",
        "Write ![what it shows](/media/NAME) on a line of its own, and a block '::: figure' for each picture.",
        "The caption, the credit and the licence of a figure are those of its picture.",
        "::: figure, and below it only words");

    /// <summary>Nothing says who made a picture.</summary>
    public static FindingRule MissingCredit { get; } = new(
        "OV422",
        Severity.Error,
        "This figure does not say who made its picture.",
        "Add a line 'Credit: ' with the name of the maker, or of the organisation that owns it.",
        "Whoever made a picture has a right to be named.",
        "a figure without a line 'Credit: Hertfordshire Constabulary'");

    /// <summary>Nothing says that a picture may be used.</summary>
    public static FindingRule MissingLicence { get; } = new(
        "OV423",
        Severity.Error,
        "This figure does not say under which licence its picture is used.",
        "Add a line 'Licence: ', such as 'Licence: Open Government Licence v3.0' or 'Licence: used with permission'.",
        "Without a licence nobody may show the picture, and readers cannot tell whether they may.",
        "a figure without a line 'Licence: CC BY 4.0'");

    /// <summary>What is neither a picture nor words in a figure.</summary>
    public static FindingRule FigureContent { get; } = new(
        "OV424",
        Severity.Error,
        "A figure holds a picture, words, 'Credit:' and 'Licence:', and nothing else.",
        "Move this behind the line ':::' that closes the figure.",
        "Lists, tables and headings do not fit under a picture.",
        "::: figure, and in it a list");

    /// <summary>A picture that stands in the text by itself.</summary>
    public static FindingRule LoosePicture { get; } = new(
        "OV425",
        Severity.Warning,
        "Nothing says who made this picture, and that it may be used.",
        "Put it into a block '::: figure' with the lines 'Credit: ' and 'Licence: '.",
        "Pictures belong to those who made them, unless something else is said.",
        "Here is ![the station](/media/station.jpg).");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
        [OnePicture, MissingCredit, MissingLicence, FigureContent, LoosePicture];
}
