using SkiaSharp;

namespace Overview.Theme.Pictures;

/// <summary>Draws pictures and packs them as PNG files.</summary>
internal static class Png
{
    /// <summary>Flat colours: filtering gains nothing and costs most of the time.</summary>
    private static readonly SKPngEncoderOptions Options = new(SKPngEncoderFilterFlags.None, zLibLevel: 6);

    /// <summary>A picture as a file.</summary>
    /// <param name="size">Width and height in pixels.</param>
    /// <param name="draw">Draws on a canvas that nothing covers yet.</param>
    public static byte[] Draw(SKSizeI size, Action<SKCanvas> draw)
    {
        using var bitmap = new SKBitmap(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
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
