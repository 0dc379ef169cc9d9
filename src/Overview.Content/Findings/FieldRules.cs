namespace Overview.Content.Findings;

/// <summary>Rules about the fields of front matter and data files: OV1xx.</summary>
public static class FieldRules
{
    /// <summary>A field that this kind of content does not have.</summary>
    public static FindingRule UnknownKey { get; } = new(
        "OV101",
        Severity.Error,
        "{0} has no field '{1}'.",
        "Its fields are: {2}.",
        "A field the site does not know would be lost without a word.",
        "sumary: A fire crew answers calls about falls.");

    /// <summary>A field that must be there is not.</summary>
    public static FindingRule MissingKey { get; } = new(
        "OV102",
        Severity.Error,
        "{0} needs the field '{1}'.",
        "Add a line '{1}: ...' ({2})",
        "The page would be incomplete without it.",
        "a project without a summary");

    /// <summary>An id that names nothing.</summary>
    public static FindingRule UnknownId { get; } = new(
        "OV103",
        Severity.Error,
        "'{0}' is not {1}.",
        "Use the id of {1} that exists.",
        "An id is the name of a file, or of an entry in a data file.",
        "services: [fire, ambulence]");

    /// <summary>A field that stands twice.</summary>
    public static FindingRule DuplicateKey { get; } = new(
        "OV104",
        Severity.Error,
        "The field '{0}' stands here a second time; the first is on line {1}.",
        "Keep one of the two.",
        "Only one value could be used, and which one would be chance.",
        "two lines that begin with 'title:'");

    /// <summary>A value of another type.</summary>
    public static FindingRule WrongType { get; } = new(
        "OV105",
        Severity.Error,
        "'{0}' should be {1}.",
        "Write it as in: {2}",
        "The site reads this field in one form only.",
        "services: fire");

    /// <summary>A value outside a fixed list.</summary>
    public static FindingRule NotAChoice { get; } = new(
        "OV106",
        Severity.Error,
        "'{0}' is not a value of '{1}'.",
        "Its values are: {2}.",
        "The site gives each value a meaning, and knows no others.",
        "confidence: low");

    /// <summary>A text longer than its place.</summary>
    public static FindingRule TooLong { get; } = new(
        "OV107",
        Severity.Error,
        "'{0}' has {1} characters; it may have {2}.",
        "Shorten it; the page itself has room for more.",
        "It would not fit into cards and search results.",
        "summary: ... (more than 200 characters)");

    /// <summary>A field without a value.</summary>
    public static FindingRule EmptyValue { get; } = new(
        "OV108",
        Severity.Error,
        "'{0}' has no value.",
        "Write a value after the colon, or remove the line.",
        "An empty field says nothing.",
        "summary:");

    /// <summary>An item that stands twice in a list.</summary>
    public static FindingRule DuplicateItem { get; } = new(
        "OV109",
        Severity.Error,
        "'{0}' stands twice in '{1}'.",
        "Remove one of the two.",
        "Readers would see it twice.",
        "areas: [kent, kent]");

    /// <summary>A title that two pages share.</summary>
    public static FindingRule DuplicateTitle { get; } = new(
        "OV110",
        Severity.Error,
        "The title '{0}' is also that of {1}.",
        "Give one of the two another title.",
        "Readers could not tell the two apart.",
        "two projects called 'Shared station'");

    /// <summary>An id that two entries share.</summary>
    public static FindingRule DuplicateId { get; } = new(
        "OV111",
        Severity.Error,
        "{0} '{1}' is also declared at {2}.",
        "Give one of the two another id.",
        "A mention of the id would mean both.",
        "two entries of regions.yml with the id wales");

    /// <summary>A project that is nowhere, or everywhere and somewhere.</summary>
    public static FindingRule AreasOrNational { get; } = new(
        "OV112",
        Severity.Error,
        "A project has either 'areas' or 'national: true'{0}.",
        "List the police force areas it covers, or write 'national: true'.",
        "The map and the lists by region need to know where it is.",
        "a project with neither field");

    /// <summary>A number that is out of its range.</summary>
    public static FindingRule OutOfRange { get; } = new(
        "OV113",
        Severity.Error,
        "'{0}' is {1}; it must lie between {2} and {3}.",
        "Correct the number.",
        "No such value can be meant.",
        "as-of: 20016");

    /// <summary>A list without anything in it.</summary>
    public static FindingRule EmptyList { get; } = new(
        "OV114",
        Severity.Error,
        "'{0}' is an empty list.",
        "Name at least one, or remove the line.",
        "An empty list says nothing.",
        "services: []");

    /// <summary>A figure that does not say where it comes from.</summary>
    public static FindingRule FigureWithoutSource { get; } = new(
        "OV115",
        Severity.Warning,
        "The figure '{0}' does not say which of the {1} sources it comes from.",
        "Add 'source:' with the number of the source, counted from 1.",
        "Readers should be able to check every figure.",
        "figures: [{ label: Calls, value: 900, unit: calls }]");

    /// <summary>A source number beyond the list of sources.</summary>
    public static FindingRule NoSuchSource { get; } = new(
        "OV116",
        Severity.Error,
        "There is no source {0}: this page has {1}.",
        "Use a number from 1 to {1}, or add the source.",
        "Sources are numbered in their order.",
        "source: 9");

    /// <summary>An address that is no address.</summary>
    public static FindingRule NotAUrl { get; } = new(
        "OV117",
        Severity.Error,
        "'{0}' is not {1}.",
        "Write the whole address, such as {2}.",
        "Readers could not follow it.",
        "url: www.example.org");

    /// <summary>An id that is not in kebab-case.</summary>
    public static FindingRule NotAnId { get; } = new(
        "OV118",
        Severity.Error,
        "'{0}' cannot be an id.",
        "Use small letters, digits and single hyphens.",
        "Ids become parts of addresses.",
        "id: North East");

    /// <summary>A mention of a page that is not public.</summary>
    public static FindingRule NotPublic { get; } = new(
        "OV119",
        Severity.Error,
        "The {0} '{1}' is a draft or of a later date, so readers cannot follow this.",
        "Remove the mention, or publish that page too.",
        "Readers would find nothing.",
        "[[project:next-years-project]]");

    /// <summary>An entry that the site itself speaks of.</summary>
    public static FindingRule MissingEntry { get; } = new(
        "OV120",
        Severity.Error,
        "The site needs {0} with the id '{1}'.",
        "Add the entry again, or give it back that id.",
        "Pages of the site speak of it by that id.",
        "data/regions.yml without the entry national");

    /// <summary>An entry that others mention by another id.</summary>
    public static FindingRule OtherId { get; } = new(
        "OV121",
        Severity.Error,
        "'{0}' is the id here, but others mention it as '{1}'.",
        "Write the id '{1}'.",
        "An id holds a mention and what is meant together, so both must write it in one way.",
        "id: jesp, where pages mention [[term:jesip]]");

    /// <summary>A value that two records share, and may not.</summary>
    public static FindingRule SharedValue { get; } = new(
        "OV122",
        Severity.Error,
        "The {0} {1} is also that of {2}.",
        "Give each its own.",
        "On the map one would cover the other, or nobody could tell the two apart.",
        "two areas with tile: { column: 3, row: 5 }");

    /// <summary>A record that names itself.</summary>
    public static FindingRule NamesItself { get; } = new(
        "OV123",
        Severity.Error,
        "'{0}' names the {1} to which this file belongs.",
        "Remove it, or write the id of another {1}.",
        "Readers would be led in a circle.",
        "related: [hull-first], in hull-first.md");

    /// <summary>A value that cannot be what the field asks for.</summary>
    public static FindingRule NotOfKind { get; } = new(
        "OV124",
        Severity.Error,
        "'{0}' is not {1}.",
        "Write it as in: {2}.",
        "Readers, browsers and mail programs could not use it.",
        "email: the collaboration team");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        UnknownKey, MissingKey, UnknownId, DuplicateKey, WrongType, NotAChoice, TooLong, EmptyValue, DuplicateItem,
        DuplicateTitle, DuplicateId, AreasOrNational, OutOfRange, EmptyList, FigureWithoutSource, NoSuchSource,
        NotAUrl, NotAnId, NotPublic, MissingEntry, OtherId, SharedValue, NamesItself, NotOfKind,
    ];
}
