using System.Buffers.Binary;
using Overview.Content.Findings;
using Overview.Theme.Pictures;
using SkiaSharp;

namespace Overview.Theme.Tests.Pictures;

/// <summary>The copies of an author's picture.</summary>
public sealed class WebPictureTests
{
    [Theory]
    [InlineData(300, 200, "300x200")]
    [InlineData(960, 100, "480x50 960x100")]
    [InlineData(1000, 500, "480x240 960x480 1000x500")]
    [InlineData(3200, 1600, "480x240 960x480 1600x800")]
    [InlineData(2000, 1, "480x1 960x1 1600x1")]
    public void Have_the_widths_that_screens_need_and_keep_the_shape(int width, int height, string sizes)
    {
        var picture = WebPicture.Read(Draw(width, height, SKEncodedImageFormat.Png), one => $"/media/a.{one}.webp");

        Assert.Equal((width, height), (picture.File.Width, picture.File.Height));
        Assert.Equal(sizes.Split(' '), picture.Copies.Select(copy => SizeOf(copy.Draw())));
        Assert.Equal(
            picture.File.Sizes.Select(size => $"/media/a.{size.Width}.webp"), picture.Copies.Select(copy => copy.Url));
    }

    [Fact]
    public void Show_the_picture()
    {
        var picture = WebPicture.Read(Draw(40, 20, SKEncodedImageFormat.Jpeg), _ => "/media/a.webp");
        using var copy = SKBitmap.Decode(picture.Copies.Single().Draw());

        Assert.True(copy.GetPixel(5, 10).Red > 200 && copy.GetPixel(5, 10).Blue < 60);
        Assert.True(copy.GetPixel(35, 10).Blue > 200 && copy.GetPixel(35, 10).Red < 60);
    }

    [Fact]
    public void Stand_the_right_way_up()
    {
        // The camera was held upright: the left of its pixels is the top of the picture.
        var picture = WebPicture.Read(Turned(Draw(40, 20, SKEncodedImageFormat.Jpeg), 6), _ => "/media/a.webp");
        using var copy = SKBitmap.Decode(picture.Copies.Single().Draw());

        Assert.Equal((20, 40), (picture.File.Width, picture.File.Height));
        Assert.True(copy.GetPixel(10, 5).Red > 200 && copy.GetPixel(10, 35).Blue > 200);
    }

    [Fact]
    public void Are_made_of_sound_pictures_only()
    {
        var sound = Draw(200, 200, SKEncodedImageFormat.Png);
        var large = sound.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(large.AsSpan(16), 10_000);
        BinaryPrimitives.WriteInt32BigEndian(large.AsSpan(20), 10_000);
        BinaryPrimitives.WriteUInt32BigEndian(large.AsSpan(29), Checksum(large.AsSpan(12, 17)));

        Assert.Null(WebPicture.Judge(sound));
        Assert.Equal(AssetRules.UnreadablePicture, WebPicture.Judge(sound[..^60]));
        Assert.Equal(AssetRules.UnreadablePicture, WebPicture.Judge([1, 2, 3]));
        Assert.Equal(AssetRules.TooManyPixels, WebPicture.Judge(large));
    }

    private static string SizeOf(byte[] bytes)
    {
        using var codec = SKCodec.Create(new MemoryStream(bytes));
        Assert.Equal(SKEncodedImageFormat.Webp, codec.EncodedFormat);
        return $"{codec.Info.Width}x{codec.Info.Height}";
    }

    /// <summary>Red on the left, blue on the right.</summary>
    private static byte[] Draw(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Red);
        bitmap.Erase(SKColors.Blue, new SKRectI(width / 2, 0, width, height));
        using var file = bitmap.Encode(format, 95);
        return file.ToArray();
    }

    /// <summary>A JPEG with the part (Exif) in which cameras write which side is up.</summary>
    private static byte[] Turned(byte[] jpeg, byte origin)
    {
        byte[] exif =
        [
            0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, origin, 0, 0, 0, 0, 0, 0,
        ];
        return [.. jpeg[..2], .. exif, .. jpeg[2..]];
    }

    /// <summary>The checksum of a part of a PNG file (CRC-32, ISO 3309).</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
            }
        }

        return ~sum;
    }
}
