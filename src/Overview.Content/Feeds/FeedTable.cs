using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Content.Feeds;

/// <summary>Every feed of the site: one of all projects, and one for each theme, service, region and theme in a region.</summary>
public sealed class FeedTable
{
    private const string Subject = "New and updated projects";
    private readonly Dictionary<string, ProjectFeed> _byList;

    /// <summary>Lists the feeds of a catalogue, that of all projects first.</summary>
    /// <param name="catalogue">Everything the site says.</param>
    /// <param name="routes">Its pages.</param>
    public FeedTable(Catalogue catalogue, RouteTable routes)
    {
        All = [.. routes.Pages.Select(route => FeedOf(route, catalogue)).OfType<ProjectFeed>()];
        _byList = All.ToDictionary(feed => feed.ListUrl, StringComparer.Ordinal);
    }

    /// <summary>All feeds.</summary>
    public IReadOnlyList<ProjectFeed> All { get; }

    /// <summary>The feed of the list at a root-relative URL; null where a page is no such list.</summary>
    public ProjectFeed? Find(string listUrl) => _byList.GetValueOrDefault(listUrl);

    private static ProjectFeed? FeedOf(Route route, Catalogue catalogue) => route switch
    {
        RouteOf<FixedPage> { Subject: FixedPage.Projects } => new(
            FileRoutes.FeedOf(route.Url), route.Url, Subject, catalogue.Projects),
        RouteOf<ProjectTheme> { Subject: var theme } => Make(route, theme.Label, catalogue.ProjectsOf(theme.Id)),
        RouteOf<Service> { Subject: var service } => Make(route, service.Label, catalogue.ProjectsOf(service.Id)),
        RouteOf<Region> { Subject: var region } => Make(route, region.Label, catalogue.ProjectsOf(region.Id)),
        RouteOf<ThemeInRegion> { Subject: var (theme, region) } => Make(
            route, $"{theme.Label}, {region.Label}", catalogue.ProjectsOf(theme.Id, region.Id)),
        _ => null,
    };

    private static ProjectFeed Make(Route route, string label, IReadOnlyList<Project> projects) =>
        new(FileRoutes.FeedOf(route.Url), route.Url, $"{Subject}: {label}", projects);
}
