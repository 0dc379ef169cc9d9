namespace Overview.Theme.Drawing;

/// <summary>How much a shape covers of each pixel around it.</summary>
/// <param name="Left">Where it begins, from the point at which it is laid.</param>
/// <param name="Top">Where it begins, from the point at which it is laid; above it is negative.</param>
/// <param name="Width">Pixels from left to right.</param>
/// <param name="Steps">For each pixel, row by row, from 0 to <see cref="Palette.Steps"/>.</param>
internal sealed record CoveredShape(int Left, int Top, int Width, byte[] Steps)
{
    /// <summary>Pixels from top to bottom.</summary>
    public int Height => Width == 0 ? 0 : Steps.Length / Width;
}
