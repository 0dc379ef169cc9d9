using Overview.Content.Building;
using Overview.Content.Findings;
using SkiaSharp;

namespace Overview.Theme.Pictures;

/// <summary>
/// A picture of an author, packed as WebP in the widths that screens need. The copies hold nothing of what cameras
/// write into a file about the place and the day.
/// </summary>
public sealed class WebPicture
{
    /// <summary>The most pixels of a picture: those of a good camera.</summary>
    public const int MostPixels = 50_000_000;

    private const int Quality = 80;

    private static readonly int[] Widths = [480, 960, 1600];

    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal) { ".jpeg", ".jpg", ".png", ".webp" };

    private readonly byte[] _bytes;

    private WebPicture(byte[] bytes, PictureFile file)
    {
        _bytes = bytes;
        File = file;
    }

    /// <summary>What pages write about it.</summary>
    public PictureFile File { get; }

    /// <summary>The copies, still to be made. Their names have a fingerprint.</summary>
    public IEnumerable<SitePicture> Copies =>
        File.Sizes.Select(size => new SitePicture(size.Url, () => PictureCopy.Pack(_bytes, size.Width, Quality)));

    /// <summary>True for the kinds of pictures of which copies are made: not for drawings, and those that move.</summary>
    public static bool IsMeant(string path) => Endings.Contains(Path.GetExtension(path));

    /// <summary>What is wrong with a picture; null where nothing is.</summary>
    public static FindingRule? Judge(byte[] bytes)
    {
        using var codec = SKCodec.Create(new MemoryStream(bytes));
        if (codec is null)
        {
            return AssetRules.UnreadablePicture;
        }

        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            return AssetRules.TooManyPixels;
        }

        using var bitmap = new SKBitmap(PictureCopy.FormOf(codec));
        return codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success
            ? null
            : AssetRules.UnreadablePicture;
    }

    /// <summary>Reads a sound picture.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="nameCopy">The URL of a copy with a width.</param>
    public static WebPicture Read(byte[] bytes, Func<int, string> nameCopy)
    {
        using var codec = SKCodec.Create(new MemoryStream(bytes));
        var size = PictureCopy.UprightSizeOf(codec);
        var widths = Widths.Where(width => width < size.Width).Append(Math.Min(size.Width, Widths[^1])).Distinct();
        var copies = widths.Select(width => new PictureSize(nameCopy(width), width));
        return new WebPicture(bytes, new PictureFile(size.Width, size.Height, [.. copies]));
    }
}
