using Overview.Content.Building;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>
/// Tells when a page last changed, where the content says so: a page with dates of its own on the newest of them, a list
/// when a project that it shows was added or changed. Nothing is taken from the clock or from files.
/// </summary>
/// <param name="site">The site.</param>
internal sealed class PageDates(Site site)
{
    private readonly DateOnly? _newest = NewestOf(site.Catalogue.Projects);

    /// <summary>The day on which a page last changed or was reviewed; null where nothing tells it.</summary>
    public DateOnly? Of(Route route) => route switch
    {
        RouteOf<Project> page => Of(page.Subject.Publication),
        RouteOf<Page> page => Of(page.Subject.Publication),
        RouteOf<ProjectTheme> page => NewestOf(site.Catalogue.ProjectsOf(page.Subject.Id)),
        RouteOf<Service> page => NewestOf(site.Catalogue.ProjectsOf(page.Subject.Id)),
        RouteOf<Region> page => NewestOf(site.Catalogue.ProjectsOf(page.Subject.Id)),
        RouteOf<Status> page => NewestOf(site.Catalogue.ProjectsOf(page.Subject.Id)),
        RouteOf<Area> page => NewestOf(site.Catalogue.ProjectsOf(page.Subject.Id)),
        RouteOf<Organisation> page => NewestOf(site.Catalogue.ProjectsOf(page.Subject.Id)),
        RouteOf<Edition> { Subject.Kind: EditionKind.Living } => _newest,
        RouteOf<ThemeInRegion> { Subject: var (theme, region) } => NewestOf(
            site.Catalogue.ProjectsOf(theme.Id, region.Id)),
        RouteOf<FixedPage> page => Of(page.Subject),
        _ => null,
    };

    private static DateOnly Of(Publication publication) =>
        publication.LastChanged > publication.Reviewed ? publication.LastChanged : publication.Reviewed;

    /// <summary>The pages that show all projects; the words of the home page have dates of their own.</summary>
    private DateOnly? Of(FixedPage page) => page switch
    {
        FixedPage.Home => Latest(_newest, Of(site.Catalogue.PagesOf(PageSection.Home).First().Publication)),
        FixedPage.Projects or FixedPage.ProjectTable or FixedPage.Numbers or FixedPage.Data
            or FixedPage.DataQuality => _newest,
        _ => null,
    };

    private static DateOnly Latest(DateOnly? one, DateOnly other) => one > other ? one.Value : other;

    private static DateOnly? NewestOf(IReadOnlyList<Project> projects) =>
        projects.Count == 0 ? null : projects.Max(project => project.Publication.LastChanged);
}
