using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Theme.Components;

/// <summary>
/// How many of some projects cover each police force area. The map and the list beside it are both made from one of
/// these, so that they cannot differ.
/// </summary>
public sealed class AreaCounts
{
    /// <summary>Counts the projects in each area. One that covers several areas counts in each of them.</summary>
    /// <param name="catalogue">Everything the site says.</param>
    /// <param name="projects">The projects to count.</param>
    public AreaCounts(Catalogue catalogue, IReadOnlyList<Project> projects)
    {
        var counts = projects.SelectMany(project => project.Areas.Distinct()).CountBy(area => area).ToDictionary();
        All = [.. catalogue.Areas.Select(area => new AreaCount(area, counts.GetValueOrDefault(area.Id)))];
        National = projects.Count(project => project.IsNational);
        Largest = All.Count == 0 ? 0 : All.Max(one => one.Count);
    }

    /// <summary>Each area with its number of projects, by name.</summary>
    public IReadOnlyList<AreaCount> All { get; }

    /// <summary>The number of projects that cover the whole country and so count in no area.</summary>
    public int National { get; }

    /// <summary>The largest number of projects in an area.</summary>
    public int Largest { get; }

    /// <summary>The areas that have a project, as links with their numbers.</summary>
    public IEnumerable<WayIn> Covered => All.Where(one => one.Count > 0).Select(WayTo);

    /// <summary>All areas, as links with their numbers.</summary>
    public IEnumerable<WayIn> Ways => All.Select(WayTo);

    /// <summary>The areas without a project.</summary>
    public IEnumerable<Area> Uncovered => All.Where(one => one.Count == 0).Select(one => one.Area);

    private static WayIn WayTo(AreaCount one) => new(one.Area.Title, Routes.To(one.Area.Id), one.Count);
}
