using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Theme.Components;
using Overview.Theme.Words;

namespace Overview.Theme.Charts;

/// <summary>Counts the projects in each way that readers ask for.</summary>
/// <param name="catalogue">Everything the site says.</param>
/// <param name="today">The day of the build.</param>
public sealed class ProjectCharts(Catalogue catalogue, DateOnly today)
{
    private readonly WaysIn _ways = new(catalogue);

    /// <summary>All charts, in the order in which readers see them.</summary>
    public IReadOnlyList<Chart> All => [Themes, Services, Regions, StartYears, Statuses, StatusAges, Evidence];

    private int Total => catalogue.Projects.Count;

    private Chart Themes => new()
    {
        Id = "themes",
        Title = "By theme",
        RowName = "Theme",
        Bars = Bars(_ways.Themes),
        Projects = Total,
        Reading = $"{Most(_ways.Themes)}A project stands under the one theme that fits it best. A short bar means that "
            + "we hold few records, not that little is done.",
    };

    private Chart Services => new()
    {
        Id = "services",
        Title = "By service",
        RowName = "Service",
        Bars = Bars(_ways.Services),
        Projects = Total,
        CountsOften = "A project counts once for each service that takes part.",
        Reading = $"{Most(_ways.Services)}The bars say how often a service takes part. They do not say how much it "
            + "does or pays.",
    };

    private Chart Regions => new()
    {
        Id = "regions",
        Title = "By region",
        RowName = "Region",
        Bars = Bars(_ways.Regions),
        Projects = Total,
        CountsOften = "A project counts once for each region in which it has an area.",
        Reading = $"{Most(_ways.Regions)}Regions differ in size and in their number of services, so the bars do not "
            + "rank them.",
    };

    private Chart Statuses => new()
    {
        Id = "statuses",
        Title = "By last known status",
        RowName = "Last known status",
        Bars = [.. catalogue.Statuses.Select(StatusBar)],
        Projects = Total,
        Reading = "This is how projects stood when a source last spoke of them, often years ago. Do not read it as how "
            + "they stand today: see the next chart.",
    };

    private Chart StatusAges => new()
    {
        Id = "status-ages",
        Title = "By how recent the status is",
        RowName = "Year in which the status was last known",
        Bars = StatusAgeBars.Of(catalogue.Projects, today),
        Projects = Total,
        Reading = "Only the first bar comes near to the present. A project with an old status may still run, or may "
            + "have ended: we do not know which.",
    };

    private Chart StartYears => new()
    {
        Id = "start-years",
        Title = "By start year",
        RowName = "Start year",
        Bars = StartYearBars.Of(catalogue.Projects),
        Projects = Total,
        Reading = "The bars show when the projects that we found began, or were to begin. Few in the latest years does "
            + "not mean that services work together less: new work takes time to reach the sources that we read.",
    };

    private Chart Evidence => new()
    {
        Id = "evidence",
        Title = "By evidence",
        RowName = "Evidence",
        Bars =
        [
            .. Enum.GetValues<Evidence>().Select(evidence => EvidenceBar(evidence)),
            EvidenceBar(null) with { IsUnknown = true },
        ],
        Projects = Total,
        Reading = "“Not stated” means that our record names no evaluation. It does not mean that there is none, "
            + "nor that the project did not work.",
    };

    private Bar StatusBar(Status status) =>
        new(status.Label, catalogue.ProjectsOf(status.Id).Count, Routes.To(status.Id))
        {
            IsUnknown = status.Id == Status.Unknown,
        };

    private Bar EvidenceBar(Evidence? evidence) =>
        new(RecordWords.Of(evidence), catalogue.Projects.Count(project => project.Evidence == evidence));

    private static IReadOnlyList<Bar> Bars(IEnumerable<WayIn> ways) =>
        [.. ways.Select(way => new Bar(way.Label, way.Count, way.Url))];

    /// <summary>"The longest bar is Estates, with 37 of 150 projects. " Nothing where two are the longest.</summary>
    private string Most(IEnumerable<WayIn> ways)
    {
        WayIn[] ranked = [.. ways.OrderByDescending(way => way.Count)];
        return ranked is [{ Count: > 0 } one, ..] && (ranked.Length == 1 || ranked[1].Count < one.Count)
            ? $"The longest bar is {one.Label}, with {NumberText.Of(one.Count)} of {Counted.Of(Total, "project")}. "
            : string.Empty;
    }
}
