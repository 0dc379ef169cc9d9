using Overview.Content.Records;
using Overview.Theme.Words;

namespace Overview.Theme.Charts;

/// <summary>Counts projects by the year in which they began.</summary>
public static class StartYearBars
{
    /// <summary>The most years that have a bar of their own; those before share one.</summary>
    private const int MostYears = 12;

    /// <summary>A bar for all early years together, one for each later year, and one for those not known.</summary>
    public static IReadOnlyList<Bar> Of(IReadOnlyList<Project> projects)
    {
        int[] years = [.. projects.Select(project => project.Started).OfType<int>().Order()];
        var unknown = new Bar(RecordWords.NotKnown, projects.Count - years.Length) { IsUnknown = true };
        if (years.Length == 0)
        {
            return [unknown];
        }

        var first = Math.Max(years[0], years[^1] - MostYears + 1);
        var counts = years.CountBy(year => Math.Max(year, first - 1)).ToDictionary();
        Bar[] early = years[0] < first ? [new Bar($"{DateText.Year(first - 1)} or before", counts[first - 1])] : [];
        return
        [
            .. early,
            .. Enumerable.Range(first, years[^1] - first + 1)
                .Select(year => new Bar(DateText.Year(year), counts.GetValueOrDefault(year))),
            unknown,
        ];
    }
}
