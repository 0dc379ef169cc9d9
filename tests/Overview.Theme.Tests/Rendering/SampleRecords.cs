using Overview.Content.Identifiers;
using Overview.Content.Markdown;
using Overview.Content.Records;

namespace Overview.Theme.Tests.Rendering;

/// <summary>Small records for tests: each has what it must have; a test changes the rest with <c>with</c>.</summary>
internal static class SampleRecords
{
    public static Source Report { get; } =
        new("A report", "Home Office", "https://www.example.org/report", 2015, ArchivedUrl: null);

    public static Publication Published { get; } = new()
    {
        Added = new DateOnly(2026, 11, 1),
        Reviewed = new DateOnly(2026, 11, 2),
        ReviewBy = new DateOnly(2027, 11, 2),
    };

    public static SiteSettings Settings { get; } = new()
    {
        Title = "National Overview of working together",
        ShortTitle = "Overview",
        Description = "What services do together.",
        BaseUrl = "https://overview.example",
        Language = "en-GB",
        Organisation = "Office of the Commissioner",
        Contact = new SiteContact("Office of the Commissioner", "01707 806100"),
        Navigation = [new NavigationLink("Projects", "/projects/"), new NavigationLink("About", "/working-group/")],
        Footer = [new NavigationLink("Data", "/data/"), new NavigationLink("Glossary", "/glossary/")],
    };

    public static Page Home { get; } = Prose(PageSection.Home, "index", "Working together");

    public static Body Words(string html) => new(html, [], [], []);

    public static Project Project(string id) => new()
    {
        Id = new ProjectId(id),
        Title = $"Project {id}",
        Summary = $"What {id} does.",
        Services = [new ServiceId("police"), new ServiceId("fire")],
        Theme = new ThemeId("estates"),
        Lead = new OrganisationId("kent-police"),
        Areas = [new AreaId("kent")],
        Status = new StatusId("live"),
        AsOf = 2015,
        Sources = [Report],
        Publication = Published,
        Body = Words("<h2 id=\"what-it-is\">What it is</h2><p>Words.</p>"),
        File = $"projects/{id}.md",
    };

    public static Page Prose(PageSection section, string slug, string title) => new()
    {
        Section = section,
        Slug = slug,
        Title = title,
        Summary = $"{title} in a sentence.",
        Publication = Published,
        Body = Words("<p>Words of the page.</p>"),
        File = $"{section}/{slug}.md",
    };

    public static Organisation Organisation(string id, string title, OrganisationType type) => new()
    {
        Id = new OrganisationId(id),
        Title = title,
        Type = type,
        Body = Words("<p>An organisation.</p>"),
        File = $"organisations/{id}.md",
    };

    public static Area Area(string id, string title, string region) => new()
    {
        Id = new AreaId(id),
        Title = title,
        Region = new RegionId(region),
        Country = "England",
        Code = id[..3].ToUpperInvariant(),
        OnsCode = "E23000032",
        Tile = new Tile(1, 2),
        Body = Body.Empty,
        File = $"areas/{id}.md",
    };

    public static Edition Edition(string id, EditionKind kind, int order) => new()
    {
        Id = new EditionId(id),
        Title = $"The edition of {id}",
        ShortTitle = id,
        Kind = kind,
        Order = order,
        Date = kind == EditionKind.Living ? null : new PartialDate(2014, 9, 24),
        Publisher = "The working group",
        Summary = $"Edition {id} in a sentence.",
        Body = Words("<p>What it covered.</p>"),
        File = $"editions/{id}.md",
    };

    public static ProjectTheme ThemeOf(string id, string label, int order) => new()
    {
        Id = new ThemeId(id),
        Label = label,
        Order = order,
        Description = $"About {label}.",
        Body = Words("<p>Introduction.</p>"),
        File = $"themes/{id}.md",
    };

    public static Service Service(string id, string label, int order) => new()
    {
        Id = new ServiceId(id),
        Label = label,
        ShortLabel = label,
        Order = order,
        Description = $"About {label}.",
        Body = Body.Empty,
        File = $"services/{id}.md",
    };
}
