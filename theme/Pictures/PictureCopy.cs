using SkiaSharp;

namespace Overview.Theme.Pictures;

/// <summary>Makes a smaller copy of a picture, the right way up.</summary>
internal static class PictureCopy
{
    private static readonly SKSamplingOptions Sampling = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>A copy of a sound picture as a WebP file.</summary>
    /// <param name="bytes">The picture.</param>
    /// <param name="width">The width of the copy in pixels.</param>
    /// <param name="quality">0 to 100.</param>
    public static byte[] Pack(byte[] bytes, int width, int quality)
    {
        using var codec = SKCodec.Create(new MemoryStream(bytes));
        using var original = new SKBitmap(FormOf(codec));
        codec.GetPixels(original.Info, original.GetPixels());
        var upright = UprightSizeOf(codec);
        var scale = (float)width / upright.Width;
        var height = Math.Max(1, (int)Math.Round(upright.Height * scale));
        using var copy = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul));
        using (var canvas = new SKCanvas(copy))
        using (var image = SKImage.FromBitmap(original))
        {
            canvas.Clear(SKColors.Transparent);
            canvas.Scale(scale);
            Turn(canvas, codec.EncodedOrigin, upright);
            canvas.DrawImage(image, 0, 0, Sampling);
        }

        using var file = copy.Encode(SKEncodedImageFormat.Webp, quality);
        return file.ToArray();
    }

    /// <summary>How the pixels of a picture are read.</summary>
    public static SKImageInfo FormOf(SKCodec codec) =>
        new(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul);

    /// <summary>Width and height once the picture stands the right way up.</summary>
    public static SKSizeI UprightSizeOf(SKCodec codec) =>
        codec.EncodedOrigin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop
            or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom
            ? new SKSizeI(codec.Info.Height, codec.Info.Width)
            : codec.Info.Size;

    /// <summary>Cameras write which side is up; mirrored pictures, which none makes, are turned only.</summary>
    private static void Turn(SKCanvas canvas, SKEncodedOrigin origin, SKSizeI upright)
    {
        switch (origin)
        {
            case SKEncodedOrigin.BottomRight or SKEncodedOrigin.BottomLeft:
                canvas.Translate(upright.Width, upright.Height);
                canvas.RotateDegrees(180);
                break;
            case SKEncodedOrigin.RightTop or SKEncodedOrigin.LeftTop:
                canvas.Translate(upright.Width, 0);
                canvas.RotateDegrees(90);
                break;
            case SKEncodedOrigin.LeftBottom or SKEncodedOrigin.RightBottom:
                canvas.Translate(0, upright.Height);
                canvas.RotateDegrees(270);
                break;
        }
    }
}
