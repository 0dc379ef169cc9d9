using System.Text;
using Overview.Content.Building;
using Overview.Content.Findings;
using Overview.Content.Joining;
using Overview.Content.Parsing;

namespace Overview.Content.Tests;

/// <summary>A small sound site in memory: change a file, join, and look at what is found.</summary>
internal sealed class ContentStory
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public ContentStory()
    {
        With("site.yml", SiteYml);
        With("index.md", Page("Home", "What this is."));
        With("data/regions.yml", "- { id: south-east, label: South East, description: By the sea., order: 1 }\n"
            + "- { id: national, label: National, description: Everywhere., order: 2 }\n");
        With("data/statuses.yml", "- { id: live, label: Live, description: Running., order: 1 }\n"
            + "- { id: planned, label: Planned, description: Announced., order: 2 }\n");
        With("data/glossary.yml", "[]");
        With("data/timeline.yml", "[]");
        With("data/synonyms.yml", "[]");
        With("themes/estates.md", "---\nlabel: Estates\norder: 1\ndescription: Shared buildings.\n---\nText.\n");
        With("services/fire.md", Service("Fire", 1));
        With("services/police.md", Service("Police", 2));
        With("areas/kent.md", Area("Kent", "KEN", 0, "sussex"));
        With("areas/sussex.md", Area("Sussex", "SUX", 1, "kent"));
        With("organisations/kent-police.md", "---\ntitle: Kent Police\ntype: police-force\n"
            + "aliases: [Kent Constabulary]\nareas: [kent]\n---\nThe force for Kent.\n");
        With("editions/2016.md", "---\ntitle: National Overview\nshort-title: \"2016\"\nkind: overview\norder: 1\n"
            + "date: \"2016\"\npublisher: The group\nsummary: The second overview.\n---\nText.\n");
        With(ProjectPath, Project);
    }

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
          - { label: Saving, value: 300000, unit: GBP, source: 1 }
        editions: ["2016"]
        sources:
          - { title: A report, publisher: The council, url: "https://www.example.org/", year: 2015 }
        added: 2026-11-22
        reviewed: 2026-11-22
        review-by: 2027-11-22
        ---
        ## What it is

        A station that two services share.[^1]

        """;

    public static DateOnly Today { get; } = new(2026, 11, 23);

    public bool Drafts { get; init; }

    public const string SiteYml = """
        title: National Overview
        short-title: Overview
        description: What services do together.
        base-url: https://www.example.org
        language: en-GB
        navigation:
          - { label: Projects, url: /projects/ }
        organisation: The office
        contact: { name: The office, telephone: 01707 806100 }

        """;

    public ContentStory With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public ContentStory With(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public string Read(string path) => Encoding.UTF8.GetString(_files[path]);

    public ContentStory Without(string path)
    {
        _files.Remove(path);
        return this;
    }

    /// <summary>Replaces a part of the project's file.</summary>
    public ContentStory Change(string part, string by)
    {
        Assert.Contains(part, Project);
        return With(ProjectPath, Project.Replace(part, by, StringComparison.Ordinal));
    }

    public JoinedContent Join()
    {
        var parser = new ContentParser(Today);
        return ContentJoiner.Join(
            _files.Select(file => parser.Parse(file.Key, file.Value)),
            new BuildSettings { Today = Today, Drafts = Drafts });
    }

    public IReadOnlyList<Finding> Findings() => Join().Findings;

    /// <summary>The only finding of the site.</summary>
    public Finding OnlyFinding() => Assert.Single(Findings());

    public static string Page(string title, string body, string more = "") =>
        $"---\ntitle: {title}\nsummary: A page.\nadded: 2026-11-22\nreviewed: 2026-11-22\nreview-by: 2027-11-22\n{more}"
        + $"---\n{body}\n";

    private static string Service(string label, int order) =>
        $"---\nlabel: {label}\nshort-label: {label}\norder: {order}\ndescription: A service.\n---\nText.\n";

    private static string Area(string title, string code, int column, string neighbour) =>
        $"---\ntitle: {title}\nregion: south-east\ncountry: England\ncode: {code}\nons-code: E23{column}\n"
        + $"tile: {{ column: {column}, row: 0 }}\nneighbours: [{neighbour}]\n---\n";
}
