using Overview.Content.Joining;

namespace Overview.Theme.Quality;

/// <summary>All that the site does not know, found by going through its records.</summary>
/// <param name="catalogue">Everything the site says.</param>
/// <param name="today">The day of the build.</param>
public sealed class QualityReport(Catalogue catalogue, DateOnly today)
{
    private readonly RecordGaps _records = new(catalogue);
    private readonly TimeGaps _time = new(catalogue, today);

    /// <summary>The gaps by subject, in the order in which readers see them.</summary>
    public IReadOnlyList<GapGroup> Groups =>
    [
        new("Places", [_records.Areas]),
        new("Status and age", [_time.OldestStatuses, _time.NoStatusYear, _time.UnknownStatuses, _time.ReviewsDue]),
        new("Thin records", [_records.OneSource, _records.NoFigures, _records.NoStart, _records.ShortText]),
        new(
            "Sources",
            [
                _records.UndatedSources, _records.SourcesWithoutAddress, _records.UncertainFigures,
                _records.MediumConfidence,
            ]),
        new("Who leads", [_records.NoLead]),
    ];
}
