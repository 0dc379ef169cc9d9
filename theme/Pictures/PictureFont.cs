using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace Overview.Theme.Pictures;

/// <summary>
/// One weight of the font of pictures: Public Sans, carried inside the assembly. Pictures may be drawn with it at the
/// same time: shaping reads it only.
/// </summary>
internal sealed class PictureFont : IDisposable
{
    private readonly SKTypeface _face;
    private readonly SKShaper _shaper;

    private PictureFont(SKTypeface face) => (_face, _shaper) = (face, new SKShaper(face));

    /// <summary>For titles.</summary>
    public static PictureFont LoadBold() => Load("bold");

    /// <summary>For all other lines.</summary>
    public static PictureFont LoadRegular() => Load("regular");

    /// <summary>The width of a line in pixels.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The height of the font in pixels.</param>
    public float WidthOf(string text, int size)
    {
        using var font = FontOf(size);
        return _shaper.Shape(text, font).Width;
    }

    /// <summary>Writes a line.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="text">The text.</param>
    /// <param name="place">Left, and the line that the letters stand on.</param>
    /// <param name="style">The height of the font in pixels, and the colour.</param>
    public void Write(SKCanvas canvas, string text, SKPoint place, (int Size, SKColor Colour) style)
    {
        using var font = FontOf(style.Size);
        using var paint = new SKPaint { Color = style.Colour, IsAntialias = true };
        canvas.DrawShapedText(_shaper, text, place, SKTextAlign.Left, font, paint);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _shaper.Dispose();
        _face.Dispose();
    }

    private static PictureFont Load(string weight)
    {
        using var stream = typeof(PictureFont).Assembly.GetManifestResourceStream($"fonts/{weight}.ttf")!;
        return new PictureFont(SKTypeface.FromStream(stream));
    }

    private SKFont FontOf(int size) => new(_face, size)
    {
        Subpixel = true,
        Hinting = SKFontHinting.None,
        Edging = SKFontEdging.Antialias,
    };
}
