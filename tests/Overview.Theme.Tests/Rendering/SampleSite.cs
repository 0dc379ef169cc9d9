using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Overview.Content.Building;
using Overview.Content.Identifiers;
using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Rendering;

/// <summary>A small site in memory with every kind of page.</summary>
internal sealed class SampleSite
{
    private readonly List<IContentRecord> _records =
    [
        Settings,
        Home,
        ThemeOf("estates", "Estates", 1),
        ThemeOf("training", "Training", 2),
        Service("police", "Police", 1),
        Service("fire", "Fire and rescue", 2),
        new Status(new StatusId("live"), "Live", "Running when last seen.", 1),
        new Status(new StatusId("planned"), "Planned", "Announced.", 2),
        new Status(new StatusId("closed"), "Closed", "Stopped.", 3),
        new Status(new StatusId("unknown"), "Unknown", "Nobody says.", 4),
        new Region(new RegionId("south-east"), "South East", "Kent and Surrey.", 1),
        new Region(Region.National, "National", "The whole country.", 2),
        Area("kent", "Kent", "south-east") with { Neighbours = [new AreaId("surrey")] },
        Area("surrey", "Surrey", "south-east") with { Neighbours = [new AreaId("kent")] },
        Organisation("kent-police", "Kent Police", OrganisationType.PoliceForce),
        Organisation("kent-fire", "Kent Fire and Rescue Service", OrganisationType.FireAndRescueService),
        Edition("2014", EditionKind.Overview, 2),
        Edition("current", EditionKind.Living, 1),
        Prose(PageSection.WorkingGroup, "index", "About the group"),
        Prose(PageSection.WorkingGroup, "members", "Members"),
        Prose(PageSection.Help, "contribute", "Contribute"),
        Prose(PageSection.Help, "data", "About the data"),
        new Term(new TermId("jesip"), "JESIP", "Joint principles", "How to work together.", "bodies", [], null, null),
        new Milestone(new PartialDate(2014, 9, null), "The group meets", "First.", "group", "England", Report, null),
    ];

    /// <summary>The day for which the site is built.</summary>
    public DateOnly Today { get; init; } = new(2026, 11, 23);

    /// <summary>True when pages that are not public are shown.</summary>
    public bool Drafts { get; init; }

    /// <summary>A public address in place of the one in the settings.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The site with more records; one that has the key of another takes its place.</summary>
    public SampleSite With(params IContentRecord[] records)
    {
        foreach (var record in records)
        {
            _records.RemoveAll(other => other.Key == record.Key);
            _records.Add(record);
        }

        return this;
    }

    /// <summary>The finished site.</summary>
    public Site Build()
    {
        var assets = new Dictionary<string, string>
        {
            ["overview.css"] = "/assets/overview.1.css",
            ["book.css"] = "/assets/book.1.css",
            ["enhance.js"] = "/assets/enhance.1.js",
            ["favicon.svg"] = "/assets/favicon.1.svg",
        };
        return new Site(
            new Catalogue(_records),
            new BuildSettings { Today = Today, Drafts = Drafts, BaseUrl = BaseUrl },
            new AssetManifest(assets));
    }

    /// <summary>The text of a page's document.</summary>
    public async Task<string> TextAsync(string url)
    {
        var site = Build();
        await using var renderer = new PageRenderer(site);
        return await renderer.RenderAsync(site.Routes.Find(url)!);
    }

    /// <summary>A page as a browser would read it.</summary>
    public async Task<IHtmlDocument> PageAsync(string url) => new HtmlParser().ParseDocument(await TextAsync(url));

    /// <summary>The page of a project.</summary>
    public Task<IHtmlDocument> PageAsync(Project project) => With(project).PageAsync(Routes.To(project.Id));
}
