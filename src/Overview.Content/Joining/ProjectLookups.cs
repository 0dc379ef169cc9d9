using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Joining;

/// <summary>Which projects belong to which record, worked out once.</summary>
internal sealed class ProjectLookups
{
    private readonly Dictionary<RecordKey, List<Project>> _byRecord = [];
    private readonly Dictionary<(ThemeId Theme, RegionId Region), List<Project>> _byThemeAndRegion = [];
    private readonly Dictionary<ProjectId, IReadOnlyList<Region>> _regions = [];

    public ProjectLookups(Catalogue catalogue)
    {
        foreach (var project in catalogue.Projects)
        {
            var regions = FindRegions(catalogue, project);
            _regions[project.Id] = regions;
            foreach (var key in KeysOf(project).Concat(regions.Select(region => region.Key)).Distinct())
            {
                ListFor(_byRecord, key).Add(project);
            }

            foreach (var region in regions)
            {
                ListFor(_byThemeAndRegion, (project.Theme, region.Id)).Add(project);
            }
        }
    }

    public IReadOnlyList<Project> Of(RecordKey key) => _byRecord.TryGetValue(key, out var projects) ? projects : [];

    public IReadOnlyList<Project> Of(ThemeId theme, RegionId region) =>
        _byThemeAndRegion.TryGetValue((theme, region), out var projects) ? projects : [];

    public IReadOnlyList<Region> RegionsOf(Project project) => _regions[project.Id];

    private static IEnumerable<RecordKey> KeysOf(Project project)
    {
        yield return RecordKey.Of(project.Theme);
        yield return RecordKey.Of(project.Status);
        IEnumerable<RecordKey> many =
        [
            .. project.Services.Select(RecordKey.Of),
            .. project.Areas.Select(RecordKey.Of),
            .. project.Editions.Select(RecordKey.Of),
            .. project.Partners.Select(RecordKey.Of),
        ];
        foreach (var key in many)
        {
            yield return key;
        }

        if (project.Lead is { } lead)
        {
            yield return RecordKey.Of(lead);
        }
    }

    private static Region[] FindRegions(Catalogue catalogue, Project project)
    {
        var ids = project.IsNational
            ? [Region.National]
            : project.Areas.Select(area => catalogue.Areas[area].Region).ToHashSet();
        return [.. catalogue.Regions.Where(region => ids.Contains(region.Id))];
    }

    private static List<Project> ListFor<TKey>(Dictionary<TKey, List<Project>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }
}
