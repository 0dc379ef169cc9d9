using Overview.Content.Records;
using Overview.Theme.Words;

namespace Overview.Theme.Finder;

/// <summary>What the script of the finder reads of a project: attributes of its place in the list.</summary>
public static class FinderItem
{
    /// <summary>One attribute for each facet, and those by which the list is sorted.</summary>
    /// <param name="project">The project.</param>
    /// <param name="facets">All facets.</param>
    public static IReadOnlyDictionary<string, object> Attributes(Project project, IEnumerable<Facet> facets)
    {
        var attributes = facets.ToDictionary(facet => $"data-{facet.Name}", object (facet) => facet.Of(project));
        attributes["data-updated"] = DateText.Machine(project.Publication.LastChanged);
        if (project.AsOf is { } year)
        {
            attributes["data-as-of"] = DateText.Year(year);
        }

        return attributes;
    }
}
