using SkiaSharp;

namespace Overview.Theme.Pictures;

/// <summary>Draws pictures and packs them as PNG files.</summary>
internal static class Png
{
    /// <summary>Flat colours: filtering gains nothing and costs most of the time.</summary>
    private static readonly SKPngEncoderOptions Options = new(SKPngEncoderFilterFlags.None, zLibLevel: 6);

    /// <summary>A picture that covers all of its ground, as a file: a third of the time of one that does not.</summary>
    /// <param name="size">Width and height in pixels.</param>
    /// <param name="draw">Draws on a black canvas.</param>
    public static byte[] DrawOpaque(SKSizeI size, Action<SKCanvas> draw) =>
        Draw(new SKImageInfo(size.Width, size.Height, SKColorType.Rgb888x, SKAlphaType.Opaque), draw);

    /// <summary>A picture through which the page may shine, as a file.</summary>
    /// <param name="size">Width and height in pixels.</param>
    /// <param name="draw">Draws on a canvas that nothing covers yet.</param>
    public static byte[] Draw(SKSizeI size, Action<SKCanvas> draw) =>
        Draw(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul), draw);

    private static byte[] Draw(SKImageInfo info, Action<SKCanvas> draw)
    {
        using var bitmap = new SKBitmap(info);
        bitmap.Erase(SKColors.Transparent);
        using (var canvas = new SKCanvas(bitmap))
        {
            draw(canvas);
        }

        using var pixels = bitmap.PeekPixels();
        using var file = pixels.Encode(Options) ?? throw new InvalidOperationException("A picture could not be packed.");
        return file.ToArray();
    }
}
