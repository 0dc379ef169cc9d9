namespace Overview.Theme.Finder;

/// <summary>One choice of a facet.</summary>
/// <param name="Value">How addresses and attributes write it.</param>
/// <param name="Label">How readers see it.</param>
/// <param name="Count">The number of projects that have it.</param>
public sealed record FacetValue(string Value, string Label, int Count);
