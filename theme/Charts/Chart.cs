using Overview.Theme.Words;

namespace Overview.Theme.Charts;

/// <summary>Numbers of projects to be drawn as bars. The chart and its table are both made from one of these.</summary>
public sealed record Chart
{
    /// <summary>The last part of the ids that it has on a page.</summary>
    public required string Id { get; init; }

    /// <summary>The heading above it.</summary>
    public required string Title { get; init; }

    /// <summary>What a bar stands for: the head of the table's first column.</summary>
    public required string RowName { get; init; }

    /// <summary>The bars, in the order in which readers see them.</summary>
    public required IReadOnlyList<Bar> Bars { get; init; }

    /// <summary>The number of projects, each counted once.</summary>
    public required int Projects { get; init; }

    /// <summary>What to conclude from it, and what not.</summary>
    public required string Reading { get; init; }

    /// <summary>
    /// Why a project may count in several bars, as a sentence; null where each counts once, and the bars add up to
    /// <see cref="Projects"/>.
    /// </summary>
    public string? CountsOften { get; init; }

    /// <summary>All bars together.</summary>
    public int Sum => Bars.Sum(bar => bar.Count);

    /// <summary>The largest bar.</summary>
    public int Largest => Bars.Select(bar => bar.Count).DefaultIfEmpty().Max();

    /// <summary>What the chart shows.</summary>
    public string Caption => $"Number of projects by {RowName.ToLowerInvariant()}";

    /// <summary>The length of a bar in per cent of the room there is, which the largest fills.</summary>
    public string WidthOf(Bar bar) => SvgNumber.Of(Largest == 0 ? 0 : 100.0 * bar.Count / Largest) + "%";
}
