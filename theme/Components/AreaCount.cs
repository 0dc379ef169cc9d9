using Overview.Content.Records;

namespace Overview.Theme.Components;

/// <summary>How many of some projects cover an area.</summary>
/// <param name="Area">The area.</param>
/// <param name="Count">The number of projects.</param>
public sealed record AreaCount(Area Area, int Count);
