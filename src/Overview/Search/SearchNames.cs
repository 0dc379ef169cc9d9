using Overview.Content.Identifiers;
using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Search;

/// <summary>The names of the records that a page is about, as readers may type them.</summary>
/// <param name="catalogue">The records.</param>
internal sealed class SearchNames(Catalogue catalogue)
{
    private const int MostPlaces = 3;

    private readonly ILookup<OrganisationId?, Organisation> _predecessors =
        catalogue.Organisations.ToLookup(organisation => organisation.Successor);

    /// <summary>The names of organisations and people behind it.</summary>
    public IEnumerable<string?> Organisations(Route route) => route switch
    {
        RouteOf<Project> { Subject: var one } =>
            [.. NamesOf(one.Lead), .. one.Partners.SelectMany(id => NamesOf(id)), .. one.OtherPartners],
        RouteOf<Organisation> { Subject: var one } =>
            [.. NamesOf(one.Id), TitleOf(one.Successor), .. _predecessors[one.Id].Select(before => before.Title)],
        RouteOf<Edition> { Subject: var one } => [one.Publisher, .. one.Authors, .. one.Institutions],
        _ => [],
    };

    /// <summary>The names of places.</summary>
    public IEnumerable<string?> Areas(Route route) => route switch
    {
        RouteOf<Project> { Subject: var one } =>
            [.. one.Areas.SelectMany(NamesOf), .. catalogue.RegionsOf(one).Select(region => region.Label)],
        RouteOf<Organisation> { Subject: var one } => [.. one.Areas.SelectMany(NamesOf), one.Country],
        RouteOf<Area> { Subject: var one } => [.. NamesOf(one.Id), RegionOf(one.Id), one.Country],
        RouteOf<Region> { Subject: var one } =>
            [one.Label, .. catalogue.AreasOf(one.Id).SelectMany(area => NamesOf(area.Id))],
        RouteOf<ThemeInRegion> { Subject: var one } => [one.Region.Label],
        _ => [],
    };

    /// <summary>The names of themes and kinds of service.</summary>
    public IEnumerable<string?> Themes(Route route) => route switch
    {
        RouteOf<Project> { Subject: var one } =>
            [catalogue.Themes[one.Theme].Label, .. one.Services.Select(id => catalogue.Services[id].Label)],
        RouteOf<ThemeInRegion> { Subject: var one } => [one.Theme.Label],
        RouteOf<ProjectTheme> { Subject: var one } => [one.Label],
        RouteOf<Service> { Subject: var one } => [one.Label, one.ShortLabel],
        _ => [],
    };

    /// <summary>What tells a result from others like it: services and places of a project, other names of others.</summary>
    public IEnumerable<string?> Tags(Route route) => route switch
    {
        RouteOf<Project> { Subject: var one } =>
            [.. one.Services.Select(id => catalogue.Services[id].Label), .. PlacesOf(one)],
        RouteOf<Organisation> { Subject: var one } => NamesOf(one).Skip(1),
        RouteOf<Area> { Subject: var one } => NamesOf(one.Id).Skip(1),
        _ => [],
    };

    /// <summary>A project of many areas is told by its regions.</summary>
    private IEnumerable<string> PlacesOf(Project one) => one.Areas.Count is > 0 and <= MostPlaces
        ? one.Areas.Select(id => catalogue.Areas[id].Title)
        : catalogue.RegionsOf(one).Select(region => region.Label);

    private IEnumerable<string?> NamesOf(OrganisationId? id) => id is { } known
        ? NamesOf(catalogue.Organisations[known])
        : [];

    private static IEnumerable<string?> NamesOf(Organisation one) =>
        [one.Title, one.ShortName, .. one.Aliases, .. one.FormerNames];

    private IEnumerable<string> NamesOf(AreaId id)
    {
        var area = catalogue.Areas[id];
        return [area.Title, .. area.Aliases, .. area.Covers];
    }

    private string RegionOf(AreaId id) => catalogue.Regions[catalogue.Areas[id].Region].Label;

    private string? TitleOf(OrganisationId? id) => id is { } known ? catalogue.Organisations[known].Title : null;
}
