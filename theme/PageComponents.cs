using Microsoft.AspNetCore.Components;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Theme.Pages;

namespace Overview.Theme;

/// <summary>Says which component renders which route.</summary>
internal static class PageComponents
{
    /// <summary>The component for a route, with its parameters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The theme has no page for this kind of route.</exception>
    public static (Type Component, ParameterView Parameters) For(Route route) => route switch
    {
        RouteOf<FixedPage> page => (ForFixed(page.Subject), ParameterView.Empty),
        RouteOf<Project> page => For<ProjectPage>(nameof(ProjectPage.Project), page.Subject),
        RouteOf<ProjectTheme> page => For<ThemePage>(nameof(ThemePage.Theme), page.Subject),
        RouteOf<ThemeInRegion> page => For<ThemeInRegionPage>(nameof(ThemeInRegionPage.Subject), page.Subject),
        RouteOf<Service> page => For<ServicePage>(nameof(ServicePage.Service), page.Subject),
        RouteOf<Region> page => For<RegionPage>(nameof(RegionPage.Region), page.Subject),
        RouteOf<Status> page => For<StatusPage>(nameof(StatusPage.Status), page.Subject),
        RouteOf<Area> page => For<AreaPage>(nameof(AreaPage.Area), page.Subject),
        RouteOf<Organisation> page => For<OrganisationPage>(nameof(OrganisationPage.Organisation), page.Subject),
        RouteOf<Edition> page => For<EditionPage>(nameof(EditionPage.Edition), page.Subject),
        RouteOf<Redirect> page => For<RedirectPage>(nameof(RedirectPage.Redirect), page.Subject),
        RouteOf<Page> page => For<ProsePage>(nameof(ProsePage.Page), page.Subject),
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, "The theme has no page for this route."),
    };

    private static (Type Component, ParameterView Parameters) For<TPage>(string parameter, object subject)
        where TPage : IComponent =>
        (typeof(TPage), ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = subject }));

    private static Type ForFixed(FixedPage page) => page switch
    {
        FixedPage.Home => typeof(HomePage),
        FixedPage.Projects => typeof(ProjectsPage),
        FixedPage.ProjectTable => typeof(ProjectTablePage),
        FixedPage.Compare => typeof(ComparePage),
        FixedPage.Themes => typeof(ThemesPage),
        FixedPage.Services => typeof(ServicesPage),
        FixedPage.Regions => typeof(RegionsPage),
        FixedPage.Statuses => typeof(StatusesPage),
        FixedPage.Areas => typeof(AreasPage),
        FixedPage.Organisations => typeof(OrganisationsPage),
        FixedPage.Editions => typeof(EditionsPage),
        FixedPage.PrintEdition => typeof(PrintEditionPage),
        FixedPage.Timeline => typeof(TimelinePage),
        FixedPage.Glossary => typeof(GlossaryPage),
        FixedPage.Data => typeof(DataPage),
        FixedPage.DataQuality => typeof(DataQualityPage),
        FixedPage.Numbers => typeof(NumbersPage),
        FixedPage.Search => typeof(SearchPage),
        FixedPage.NotFound => typeof(NotFoundPage),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "The theme has no component for this page."),
    };
}
