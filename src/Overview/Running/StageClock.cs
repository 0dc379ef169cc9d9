using System.Collections.Concurrent;
using System.Diagnostics;

namespace Overview.Running;

/// <summary>Measures each stage from its first mark to its last; a stage may be marked by many threads.</summary>
public sealed class StageClock
{
    private readonly ConcurrentDictionary<string, (long First, long Last)> _spans = new(StringComparer.Ordinal);

    /// <summary>The stages so far, in the order in which they began.</summary>
    public IReadOnlyList<StageTime> Times =>
        [.. _spans.OrderBy(stage => stage.Value.First).Select(stage =>
            new StageTime(stage.Key, Stopwatch.GetElapsedTime(stage.Value.First, stage.Value.Last)))];

    /// <summary>Marks that a stage is at work; true when it is the first mark.</summary>
    public bool Mark(string stage)
    {
        var now = Stopwatch.GetTimestamp();
        return _spans.AddOrUpdate(stage, (now, now), (_, span) => (span.First, now)) == (now, now);
    }
}
