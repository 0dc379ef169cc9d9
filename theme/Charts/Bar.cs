namespace Overview.Theme.Charts;

/// <summary>A bar of a chart, and the row of its table.</summary>
/// <param name="Label">What was counted.</param>
/// <param name="Count">How many.</param>
/// <param name="Url">The root-relative URL of the list of what was counted; null where there is none.</param>
public sealed record Bar(string Label, int Count, string? Url = null)
{
    /// <summary>True for the bar of those about which nothing is known; it is drawn hollow.</summary>
    public bool IsUnknown { get; init; }
}
