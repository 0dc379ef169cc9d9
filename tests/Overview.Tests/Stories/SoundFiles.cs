namespace Overview.Tests.Stories;

/// <summary>The files of a small site without any mistake.</summary>
internal static class SoundFiles
{
    public const string ProjectPath = "projects/shared-station.md";

    public const string Project = """
        ---
        title: Shared station
        summary: One building for two services.
        services: [police, fire]
        theme: estates
        lead: kent-police
        areas: [kent]
        status: live
        as-of: 2016
        started: 2014
        figures:
          - { label: Saving, value: 300000.5, unit: GBP, source: 1 }
        editions: ["2016"]
        sources:
          - { title: A report, publisher: The council, url: "https://www.example.org/", year: 2015 }
        added: 2026-11-20
        reviewed: 2026-11-22
        review-by: 2027-11-22
        ---
        ## What it is

        A station that two services share.[^1]

        """;

    private const string SiteYml = """
        title: National Overview
        short-title: Overview
        description: What services do together.
        base-url: https://www.example.org
        language: en-GB
        navigation:
          - { label: Projects, url: /projects/ }
        footer:
          - { label: Glossary, url: /glossary/ }
          - { label: Timeline, url: /timeline/ }
        organisation: The office
        contact: { name: The office, telephone: 01707 806100 }

        """;

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["site.yml"] = SiteYml,
        ["index.md"] = Page("Home", "What this is."),
        ["data/regions.yml"] = "- { id: south-east, label: South East, description: By the sea., order: 1 }\n"
            + "- { id: national, label: National, description: Everywhere., order: 2 }\n",
        ["data/statuses.yml"] = "- { id: live, label: Live, description: Running., order: 1 }\n"
            + "- { id: planned, label: Planned, description: Announced., order: 2 }\n",
        ["data/glossary.yml"] = "[]",
        ["data/timeline.yml"] = "[]",
        ["data/synonyms.yml"] = "[]",
        ["themes/estates.md"] = "---\nlabel: Estates\norder: 1\ndescription: Shared buildings.\n---\nText.\n",
        ["services/fire.md"] = Service("Fire", 1),
        ["services/police.md"] = Service("Police", 2),
        ["areas/kent.md"] = Area("Kent", "KEN", 0, "sussex"),
        ["areas/sussex.md"] = Area("Sussex", "SUX", 1, "kent"),
        ["organisations/kent-police.md"] = "---\ntitle: Kent Police\ntype: police-force\n"
            + "aliases: [Kent Constabulary]\nareas: [kent]\n---\nThe force for Kent.\n",
        ["editions/2016.md"] = "---\ntitle: National Overview\nshort-title: \"2016\"\nkind: overview\norder: 1\n"
            + "date: \"2016\"\npublisher: The group\nsummary: The second overview.\n---\nText.\n",
        [ProjectPath] = Project,
    };

    /// <summary>A page of prose; its body begins on line 8.</summary>
    public static string Page(string title, string body, string more = "") =>
        $"---\ntitle: {title}\nsummary: A page.\nadded: 2026-11-20\nreviewed: 2026-11-22\nreview-by: 2027-11-22\n{more}"
        + $"---\n{body}\n";

    /// <summary>The sound project with another title, of another day.</summary>
    public static string ProjectCalled(string title, string added = "2026-11-20") => Project
        .Replace("title: Shared station", $"title: {title}", StringComparison.Ordinal)
        .Replace("added: 2026-11-20", $"added: {added}", StringComparison.Ordinal);

    /// <summary>The same with a line more before the dates.</summary>
    public static string ProjectWith(string line, string title) =>
        ProjectCalled(title).Replace("\nadded:", $"\n{line}\nadded:", StringComparison.Ordinal);

    private static string Service(string label, int order) =>
        $"---\nlabel: {label}\nshort-label: {label}\norder: {order}\ndescription: A service.\n---\nText.\n";

    private static string Area(string title, string code, int column, string neighbour) =>
        $"---\ntitle: {title}\nregion: south-east\ncountry: England\ncode: {code}\nons-code: E23{column}\n"
        + $"tile: {{ column: {column}, row: 0 }}\nneighbours: [{neighbour}]\n---\n";
}
