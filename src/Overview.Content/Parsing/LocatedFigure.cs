using Overview.Content.Findings;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>A figure with the place of its source's number, until the number of sources is known.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Location">Where its source's number stands; the figure's start where it has none.</param>
internal sealed record LocatedFigure(Figure Figure, Location Location);
