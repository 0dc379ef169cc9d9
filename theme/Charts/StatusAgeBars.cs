using Overview.Content.Records;
using Overview.Theme.Words;

namespace Overview.Theme.Charts;

/// <summary>Counts projects by how long ago their status was last known.</summary>
public static class StatusAgeBars
{
    /// <summary>A bar for each age, the most recent first, with the years it stands for.</summary>
    public static IReadOnlyList<Bar> Of(IEnumerable<Project> projects, DateOnly today)
    {
        var counts = projects.CountBy(project => StatusAges.Of(project.AsOf, today)).ToDictionary();
        return
        [
            .. Enum.GetValues<StatusAge>().Select(age =>
                new Bar(StatusAgeText.Of(age, today), counts.GetValueOrDefault(age))
                {
                    IsUnknown = age == StatusAge.NotKnown,
                }),
        ];
    }
}
