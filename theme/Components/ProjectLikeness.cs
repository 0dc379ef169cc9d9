using Overview.Content.Joining;
using Overview.Content.Records;

namespace Overview.Theme.Components;

/// <summary>Finds the projects to read after one.</summary>
public static class ProjectLikeness
{
    private const int Most = 3;

    /// <summary>The projects that the author named; where there are none, up to three that are most like it.</summary>
    public static IReadOnlyList<Project> Related(Project project, Catalogue catalogue)
    {
        if (project.Related.Count > 0)
        {
            return [.. project.Related.Select(id => catalogue.Projects[id])];
        }

        var nearby = project.Areas.SelectMany(catalogue.ProjectsOf);
        var partners = OrganisationsOf(project).SelectMany(catalogue.ProjectsOf);
        return
        [
            .. nearby.Concat(partners).Distinct()
                .Where(other => other.Id != project.Id)
                .Select(other => (Project: other, Shared: Shared(project, other)))
                .Where(other => other.Shared > 0)
                .OrderByDescending(other => other.Shared)
                .ThenBy(other => other.Project.Title, StringComparer.OrdinalIgnoreCase)
                .Take(Most)
                .Select(other => other.Project),
        ];
    }

    /// <summary>A theme counts twice: readers look for the same idea more than for the same people.</summary>
    private static int Shared(Project one, Project other) =>
        (one.Theme == other.Theme ? 2 : 0)
        + one.Areas.Intersect(other.Areas).Count()
        + OrganisationsOf(one).Intersect(OrganisationsOf(other)).Count();

    private static IEnumerable<Content.Identifiers.OrganisationId> OrganisationsOf(Project project) =>
        project.Lead is { } lead ? project.Partners.Prepend(lead) : project.Partners;
}
