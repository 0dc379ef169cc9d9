using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Theme.Components;

/// <summary>The lists of projects that a catalogue offers, each with its number of projects.</summary>
/// <param name="catalogue">Everything the site says.</param>
public sealed class WaysIn(Catalogue catalogue)
{
    /// <summary>One list for each theme.</summary>
    public IEnumerable<WayIn> Themes => catalogue.Themes.Select(one =>
        new WayIn(one.Label, Routes.To(one.Id), catalogue.ProjectsOf(one.Id).Count, one.Description));

    /// <summary>One list for each kind of service.</summary>
    public IEnumerable<WayIn> Services => catalogue.Services.Select(one =>
        new WayIn(one.Label, Routes.To(one.Id), catalogue.ProjectsOf(one.Id).Count, one.Description));

    /// <summary>One list for each region, and one for national work.</summary>
    public IEnumerable<WayIn> Regions => catalogue.Regions.Select(one =>
        new WayIn(one.Label, Routes.To(one.Id), catalogue.ProjectsOf(one.Id).Count, one.Description));

    /// <summary>One list for each status.</summary>
    public IEnumerable<WayIn> Statuses => catalogue.Statuses.Select(one =>
        new WayIn(one.Label, Routes.To(one.Id), catalogue.ProjectsOf(one.Id).Count, one.Description));

    /// <summary>One list for each police force area of a region.</summary>
    public IEnumerable<WayIn> AreasOf(Region region) => catalogue.AreasOf(region.Id).Select(AreaWay);

    /// <summary>One list for each region in which a theme has projects.</summary>
    public IEnumerable<WayIn> RegionsOf(ProjectTheme theme) =>
        from region in catalogue.Regions
        let count = catalogue.ProjectsOf(theme.Id, region.Id).Count
        where count > 0
        select new WayIn(region.Label, Routes.To(theme.Id, region.Id), count);

    /// <summary>One list for each theme that has projects in a region.</summary>
    public IEnumerable<WayIn> ThemesOf(Region region) =>
        from theme in catalogue.Themes
        let count = catalogue.ProjectsOf(theme.Id, region.Id).Count
        where count > 0
        select new WayIn(theme.Label, Routes.To(theme.Id, region.Id), count);

    private WayIn AreaWay(Area area) => new(area.Title, Routes.To(area.Id), catalogue.ProjectsOf(area.Id).Count);
}
