namespace Overview.Content.Findings;

/// <summary>Rules about files as a whole: OV0xx.</summary>
public static class FileRules
{
    /// <summary>The bytes are no UTF-8 text.</summary>
    public static FindingRule NotUtf8 { get; } = new(
        "OV001",
        Severity.Error,
        "This file is not UTF-8 text: byte {0} cannot be read.",
        "Save the file with the encoding UTF-8.",
        "Other encodings show wrong letters to some readers.",
        "a file saved as UTF-16 by an old editor");

    /// <summary>The file is larger than content ever is.</summary>
    public static FindingRule TooLarge { get; } = new(
        "OV002",
        Severity.Error,
        "This file is larger than 1 MiB.",
        "Split the page, or put pictures and documents into assets/.",
        "A page of this size cannot be read by people.",
        "a page with a picture pasted into its text");

    /// <summary>There is no front matter.</summary>
    public static FindingRule NoFrontMatter { get; } = new(
        "OV003",
        Severity.Error,
        "The file does not begin with a line '---'.",
        "Begin the file with a line '---', then the fields, then another line '---'.",
        "The fields between the two lines tell the site what the page is about.",
        "a file that begins with its text");

    /// <summary>The front matter has no end.</summary>
    public static FindingRule OpenFrontMatter { get; } = new(
        "OV004",
        Severity.Error,
        "Here the front matter should have ended with a line '---'.",
        "Add a line '---' after the last field.",
        "Without the closing line the text of the page cannot be told from its fields.",
        "---");

    /// <summary>The YAML cannot be read.</summary>
    public static FindingRule YamlSyntax { get; } = new(
        "OV005",
        Severity.Error,
        "This line cannot be read: {0}.",
        "Check the quotes, brackets, colons and spaces here; put text that holds ': ' or '#' in double quotes.",
        "The fields are written in YAML, whose signs have a meaning.",
        "title: Police: fire and rescue");

    /// <summary>A feature of YAML that content does not need.</summary>
    public static FindingRule YamlFeature { get; } = new(
        "OV006",
        Severity.Error,
        "{0} cannot be used here.",
        "Write the value out in full.",
        "References and tags of YAML hide what a value is, and can make small files huge.",
        "partners: *same-as-above");

    /// <summary>The YAML is nested deeper than any content is.</summary>
    public static FindingRule YamlDepth { get; } = new(
        "OV007",
        Severity.Error,
        "The fields are nested more than {0} deep here.",
        "Remove the brackets or the indentation that is too much.",
        "No field of the site is nested so deep.",
        "areas: [[[[[[[[[[kent]]]]]]]]]]");

    /// <summary>The YAML is of another shape than expected.</summary>
    public static FindingRule NotFields { get; } = new(
        "OV008",
        Severity.Error,
        "Here should be {0}.",
        "Write one field on each line: its name, a colon, a space, its value.",
        "The site looks for fields by their names.",
        "just some words");

    /// <summary>A value without quotes that holds the sign of a remark.</summary>
    public static FindingRule Remark { get; } = new(
        "OV009",
        Severity.Error,
        "What follows '#' would be left out of '{0}'.",
        "Put the whole value in double quotes; write remarks on a line of their own.",
        "In YAML a space and the sign '#' begin a remark, which the site does not read.",
        "title: Station #1");

    /// <summary>A file stands where the site does not look for one.</summary>
    public static FindingRule UnknownPlace { get; } = new(
        "OV010",
        Severity.Error,
        "The site does not know what to do with a file at '{0}'.",
        "Move it to one of: {1}.",
        "A file's folder says what kind of content it holds.",
        "input/project/hull.md");

    /// <summary>The file's name is not kebab-case.</summary>
    public static FindingRule FileName { get; } = new(
        "OV011",
        Severity.Error,
        "'{0}' cannot be a file name here.",
        "Use small letters, digits and single hyphens, such as '{1}'.",
        "The file's name becomes the page's address.",
        "input/projects/Hull First Falls.md");

    /// <summary>The file's name is the name of a page that the site makes.</summary>
    public static FindingRule ReservedName { get; } = new(
        "OV012",
        Severity.Error,
        "The name '{0}' is taken by a page that the site makes itself.",
        "Choose another file name.",
        "Two pages cannot have one address.",
        "input/projects/table.md");

    /// <summary>Two files declare the same id or address.</summary>
    public static FindingRule SameAddress { get; } = new(
        "OV013",
        Severity.Error,
        "This has the same address as {0}.",
        "Rename or remove one of the two.",
        "Two pages cannot have one address, also when only capital letters differ.",
        "input/projects/hull.md and input/projects/Hull.md");

    /// <summary>A file the site cannot do without is missing.</summary>
    public static FindingRule MissingFile { get; } = new(
        "OV014",
        Severity.Error,
        "The file '{0}' is missing.",
        "Add it again; the history of the repository still has it.",
        "The site cannot be built without it.",
        "no input/site.yml");

    /// <summary>The operating system refuses to open the file.</summary>
    public static FindingRule Unreadable { get; } = new(
        "OV015",
        Severity.Error,
        "This file cannot be opened: {0}",
        "Check that it still exists and that you may read it.",
        "The site cannot be built from a file it cannot read.",
        "a file without read permission");

    /// <summary>The file is a link to a place outside the input folder.</summary>
    public static FindingRule OutsideLink { get; } = new(
        "OV016",
        Severity.Error,
        "This is a link to a place outside the input folder.",
        "Put a copy of the file itself here.",
        "Only what is in the repository may become part of the site.",
        "a symbolic link to a file in another folder");

    /// <summary>A folder that is a link.</summary>
    public static FindingRule LinkedFolder { get; } = new(
        "OV017",
        Severity.Error,
        "'{0}' is a link to another folder.",
        "Put the folder itself here, with the files that belong to the site.",
        "Only what is in the repository may become part of the site, and a link may lead in a circle.",
        "a symbolic link input/assets/pictures to a folder of the computer");

    /// <summary>A character that nobody sees.</summary>
    public static FindingRule InvisibleCharacter { get; } = new(
        "OV018",
        Severity.Error,
        "Here stands an invisible character (U+{0}).",
        "Delete it, or type the line again.",
        "Such characters cut texts off, or make them read otherwise than they are written.",
        "a line copied from a damaged document");

    /// <summary>More mistakes than anybody would mend one by one.</summary>
    public static FindingRule TooMany { get; } = new(
        "OV019",
        Severity.Error,
        "This file has more than {0} mistakes; those from here on are not listed.",
        "Mend the first ones, then run again: they may be the reason for the others.",
        "A file with so many mistakes is most likely damaged, or of another kind.",
        "a spreadsheet saved as input/data/glossary.yml");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        NotUtf8, TooLarge, NoFrontMatter, OpenFrontMatter, YamlSyntax, YamlFeature, YamlDepth, NotFields, Remark,
        UnknownPlace, FileName, ReservedName, SameAddress, MissingFile, Unreadable, OutsideLink, LinkedFolder,
        InvisibleCharacter, TooMany, .. AssetRules.All,
    ];
}
