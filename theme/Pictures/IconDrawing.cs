using System.Buffers.Binary;
using SkiaSharp;

namespace Overview.Theme.Pictures;

/// <summary>Draws the site's mark as icons.</summary>
internal static class IconDrawing
{
    private const float FullMarkShare = 0.8f;
    private const int FavoriteSize = 32;

    /// <summary>The icon as a PNG file.</summary>
    public static byte[] Draw(AppIcon icon) => Draw(icon.Size, icon.IsFull);

    /// <summary>The icon that browsers ask for at the root: an ICO file that holds one PNG.</summary>
    public static byte[] DrawFavorite()
    {
        const int headerLength = 22;
        var picture = Draw(FavoriteSize, isFull: false);
        var file = new byte[headerLength + picture.Length];
        file[2] = 1; // an icon, not a cursor
        file[4] = 1; // one picture
        file[6] = FavoriteSize;
        file[7] = FavoriteSize;
        file[10] = 1; // plane
        file[12] = 32; // bits of a pixel
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(14), picture.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(18), headerLength);
        picture.CopyTo(file, headerLength);
        return file;
    }

    private static byte[] Draw(int size, bool isFull) => Png.Draw(new SKSizeI(size, size), canvas =>
    {
        var markSize = isFull ? size * FullMarkShare : size;
        var edge = (size - markSize) / 2;
        var mark = new Mark(canvas, SKRect.Create(edge, edge, markSize, markSize));
        if (isFull)
        {
            canvas.Clear(Colours.Blue);
        }
        else
        {
            mark.DrawTile(Colours.Blue);
        }

        mark.DrawHeart(Colours.Amber);
        mark.DrawRings(Colours.Paper);
    });
}
