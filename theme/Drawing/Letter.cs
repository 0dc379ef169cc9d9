namespace Overview.Theme.Drawing;

/// <summary>The outline of a letter, in units of its font; upwards is positive.</summary>
/// <param name="Advance">How far the next letter stands.</param>
/// <param name="Contours">
/// Closed lines: where each starts, then control and end point of each curve, two numbers a point.
/// </param>
internal sealed record Letter(double Advance, IReadOnlyList<double[]> Contours);
