namespace Overview.Content.Findings;

/// <summary>Rules about pictures and documents: OV05x, a part of <see cref="FileRules"/>.</summary>
public static class AssetRules
{
    /// <summary>A kind of file that the site does not publish.</summary>
    public static FindingRule UnknownKind { get; } = new(
        "OV051",
        Severity.Error,
        "The site publishes no files of the kind '{0}'.",
        "Save it as one of: {1}.",
        "Other files could hold programs, or could not be opened by readers.",
        "input/assets/report.exe");

    /// <summary>A file that is too large for readers.</summary>
    public static FindingRule TooLarge { get; } = new(
        "OV052",
        Severity.Error,
        "This file has {0} MiB; it may have {1}.",
        "Make the picture smaller, or leave large documents where they are and link to them.",
        "Readers with a slow connection could not load it.",
        "a photograph as it came from the camera");

    /// <summary>A file without anything in it.</summary>
    public static FindingRule Empty { get; } = new(
        "OV053",
        Severity.Error,
        "This file is empty, or no ordinary file.",
        "Put the picture or document here again.",
        "Readers would find nothing.",
        "a picture of 0 bytes");

    /// <summary>A file that is not what its name says.</summary>
    public static FindingRule OtherContent { get; } = new(
        "OV054",
        Severity.Error,
        "This is no file of the kind '{0}', although its name ends so.",
        "Save it again in that kind, or correct the ending of its name.",
        "Browsers trust the name, and would show nothing.",
        "a web page saved as input/assets/station.jpg");

    /// <summary>A drawing that holds more than lines and shapes.</summary>
    public static FindingRule ActiveDrawing { get; } = new(
        "OV055",
        Severity.Error,
        "This drawing holds '{0}', which a drawing of the site cannot.",
        "Export it again as a plain SVG, or as a PNG.",
        "A program in a drawing would run in the reader's browser.",
        "an SVG with a script");

    /// <summary>A picture that is damaged.</summary>
    public static FindingRule UnreadablePicture { get; } = new(
        "OV056",
        Severity.Error,
        "This picture cannot be read to its end.",
        "Open it in a program for pictures and save it again as JPEG or PNG, or take it from where it came.",
        "The site makes smaller copies of each picture, so that pages come fast.",
        "a JPEG that was only half copied");

    /// <summary>A picture that is too large to be worked with.</summary>
    public static FindingRule TooManyPixels { get; } = new(
        "OV057",
        Severity.Error,
        "This picture has more than {0} million pixels.",
        "Make it smaller in a program for pictures; 1600 pixels in width are enough.",
        "Readers see it at most 1600 pixels wide, and it would take long to make the copies.",
        "a poster scanned with 20000 times 10000 pixels");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
        [UnknownKind, TooLarge, Empty, OtherContent, ActiveDrawing, UnreadablePicture, TooManyPixels];
}
