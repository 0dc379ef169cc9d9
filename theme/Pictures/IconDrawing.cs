using System.Buffers.Binary;
using Overview.Theme.Drawing;

namespace Overview.Theme.Pictures;

/// <summary>Draws the site's mark as icons.</summary>
internal static class IconDrawing
{
    private const int Tile = 0;
    private const int White = 1;
    private const int Amber = 2;
    private const int WhiteOnAmber = 3;
    private const double FullMarkShare = 0.8;
    private const int FavoriteSize = 32;

    private static readonly Palette Palette = new(
        (Colours.Blue.Hidden, Colours.Blue),
        (Colours.Blue, Colours.Paper),
        (Colours.Blue, Colours.Amber),
        (Colours.Amber, Colours.Paper));

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

    private static byte[] Draw(int size, bool isFull)
    {
        var canvas = new Canvas(size, size);
        var markSize = isFull ? size * FullMarkShare : size;
        var mark = new Mark(canvas, (size - markSize) / 2, (size - markSize) / 2, markSize);
        if (isFull)
        {
            canvas.FillRows(0, size, Tile);
        }
        else
        {
            mark.LayTile(Tile);
        }

        mark.LayAll(White, Amber, WhiteOnAmber);
        return Png.Write(canvas, Palette);
    }
}
