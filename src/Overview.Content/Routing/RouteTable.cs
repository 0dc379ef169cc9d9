using Overview.Content.Joining;
using Overview.Content.Records;

namespace Overview.Content.Routing;

/// <summary>Every page that the site serves, and what stands there.</summary>
public sealed class RouteTable
{
    private readonly Dictionary<string, Route> _byUrl;

    /// <summary>Lists the pages of a catalogue, in a fixed order.</summary>
    public RouteTable(Catalogue catalogue)
    {
        Pages = [.. List(catalogue)];
        _byUrl = Pages.ToDictionary(route => route.Url, StringComparer.Ordinal);
    }

    /// <summary>All pages.</summary>
    public IReadOnlyList<Route> Pages { get; }

    /// <summary>The page at a root-relative URL, or null.</summary>
    public Route? Find(string url) => _byUrl.GetValueOrDefault(url);

    private static IEnumerable<Route> List(Catalogue catalogue) =>
    [
        .. Enum.GetValues<FixedPage>().Select(page => new RouteOf<FixedPage>(Routes.To(page), page)),
        .. catalogue.Projects.Select(one => new RouteOf<Project>(Routes.To(one.Id), one)),
        .. catalogue.Themes.Select(one => new RouteOf<ProjectTheme>(Routes.To(one.Id), one)),
        .. ThemesInRegions(catalogue),
        .. catalogue.Services.Select(one => new RouteOf<Service>(Routes.To(one.Id), one)),
        .. catalogue.Regions.Select(one => new RouteOf<Region>(Routes.To(one.Id), one)),
        .. catalogue.Statuses.Select(one => new RouteOf<Status>(Routes.To(one.Id), one)),
        .. catalogue.Areas.Select(one => new RouteOf<Area>(Routes.To(one.Id), one)),
        .. catalogue.Organisations.Select(one => new RouteOf<Organisation>(Routes.To(one.Id), one)),
        .. catalogue.Editions.Select(one => new RouteOf<Edition>(Routes.To(one.Id), one)),
        .. catalogue.Pages.Where(HasOwnRoute).Select(one => new RouteOf<Page>(Routes.To(one), one)),
    ];

    /// <summary>The words of the home page and of the data page stand on fixed pages.</summary>
    private static bool HasOwnRoute(Page page) =>
        page.Section != PageSection.Home && Routes.To(page) != Routes.To(FixedPage.Data);

    private static IEnumerable<Route> ThemesInRegions(Catalogue catalogue) =>
        from theme in catalogue.Themes
        from region in catalogue.Regions
        where catalogue.ProjectsOf(theme.Id, region.Id).Count > 0
        select new RouteOf<ThemeInRegion>(Routes.To(theme.Id, region.Id), new ThemeInRegion(theme, region));
}
