namespace Overview.Theme.Drawing;

/// <summary>
/// A picture while it is drawn: rows of pixels, each the number of a colour in a <see cref="Palette"/>.
/// </summary>
/// <param name="width">Pixels from left to right.</param>
/// <param name="pixels">All rows, one after the other.</param>
internal sealed class Canvas(int width, Memory<byte> pixels)
{
    /// <summary>An empty picture, all of it the ground of the first ink.</summary>
    public Canvas(int width, int height)
        : this(width, new byte[width * height])
    {
    }

    /// <summary>Pixels from left to right.</summary>
    public int Width { get; } = width;

    /// <summary>Pixels from top to bottom.</summary>
    public int Height { get; } = pixels.Length / width;

    /// <summary>All rows, one after the other.</summary>
    public Span<byte> Pixels => pixels.Span;

    /// <summary>Fills some rows with an ink.</summary>
    public void FillRows(int top, int height, int ink) =>
        Pixels.Slice(top * Width, height * Width).Fill(Palette.At(ink, Palette.Steps));

    /// <summary>Lays an ink on a pixel, never less than is there. Outside the picture nothing happens.</summary>
    public void Lay(int x, int y, int ink, int step)
    {
        if (step == 0 || x < 0 || y < 0 || x >= Width || y >= Height)
        {
            return;
        }

        ref var pixel = ref Pixels[(y * Width) + x];
        pixel = More(pixel, Palette.At(ink, 0), step);
    }

    /// <summary>Lays an ink on all that a shape covers.</summary>
    public void Lay(CoveredShape shape, int x, int y, int ink)
    {
        var (left, top) = (x + shape.Left, y + shape.Top);
        var first = Math.Max(0, -left);
        var end = Math.Min(shape.Width, Width - left);
        for (var row = Math.Max(0, -top); row < Math.Min(shape.Height, Height - top) && first < end; row++)
        {
            LayRow(
                shape.Steps.AsSpan((row * shape.Width) + first, end - first),
                Pixels.Slice(((top + row) * Width) + left + first, end - first),
                ink);
        }
    }

    private static void LayRow(ReadOnlySpan<byte> steps, Span<byte> pixels, int ink)
    {
        var ground = Palette.At(ink, 0);
        for (var column = 0; column < steps.Length && column < pixels.Length; column++)
        {
            if (steps[column] > 0)
            {
                pixels[column] = More(pixels[column], ground, steps[column]);
            }
        }
    }

    /// <summary>The greater share where the ink is there already; the new ink where another is.</summary>
    private static byte More(byte pixel, byte ground, int step)
    {
        var there = pixel - ground;
        return there > step && there <= Palette.Steps ? pixel : (byte)(ground + step);
    }
}
