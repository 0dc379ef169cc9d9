using Overview.Content.Joining;
using Overview.Content.Records;

namespace Overview.Theme.Components;

/// <summary>Works out who works with whom.</summary>
public static class Partnerships
{
    private const int Most = 5;

    /// <summary>The organisations that share the most projects with one, with the number they share.</summary>
    public static IReadOnlyList<(Organisation Partner, int Count)> MostOf(Organisation one, Catalogue catalogue) =>
    [
        .. catalogue.ProjectsOf(one.Id)
            .SelectMany(project => project.Partners.Select(id => (Organisation: id, Project: project))
                .Concat(project.Lead is { } lead ? [(lead, project)] : []))
            .Where(pair => pair.Organisation != one.Id)
            .Distinct()
            .GroupBy(
                pair => pair.Organisation,
                (id, pairs) => (Partner: catalogue.Organisations[id], Count: pairs.Count()))
            .OrderByDescending(partnership => partnership.Count)
            .ThenBy(partnership => partnership.Partner.Title, StringComparer.OrdinalIgnoreCase)
            .Take(Most),
    ];
}
