namespace Overview.Theme.Components;

/// <summary>The numbers of projects that have the same shade on the map.</summary>
/// <param name="Shade">The shade, from 0 (none) to 5 (the most).</param>
/// <param name="From">The smallest number.</param>
/// <param name="To">The largest number.</param>
public sealed record TileStep(int Shade, int From, int To);
