using Overview.Theme.Drawing;

namespace Overview.Theme.Tests.Drawing;

/// <summary>What is written can be read by somebody else's code.</summary>
public sealed class PngTests
{
    private static readonly Palette TwoInks =
        new((Colour.Of(0xffffff), Colour.Of(0x000000)), (Colour.Of(0x12325b), Colour.Of(0xffb81c)));

    [Fact]
    public void Keeps_every_pixel_whatever_the_lengths_of_runs()
    {
        var canvas = new Canvas(997, 200);
        var at = 0;
        for (var run = 1; at + run <= canvas.Pixels.Length; run++)
        {
            canvas.Pixels.Slice(at, run).Fill((byte)(run * 7));
            at += run;
        }

        var file = new PngFile(Png.Write(canvas, TwoInks));

        Assert.Equal((997, 200), (file.Width, file.Height));
        Assert.Equal(canvas.Pixels.ToArray(), file.Pixels());
    }

    [Fact]
    public void Keeps_pixels_that_never_repeat()
    {
        var canvas = new Canvas(251, 40);
        for (var index = 0; index < canvas.Pixels.Length; index++)
        {
            canvas.Pixels[index] = (byte)((index * 167) ^ (index >> 3));
        }

        Assert.Equal(canvas.Pixels.ToArray(), new PngFile(Png.Write(canvas, TwoInks)).Pixels());
    }

    [Fact]
    public void Checks_its_chunks_as_the_standard_says()
    {
        var file = Png.Write(new Canvas(1, 1), TwoInks);

        // The last chunk is the same in every PNG file.
        Assert.Equal("0000000049454e44ae426082", Convert.ToHexStringLower(file.AsSpan(^12..)));
        Assert.Equal(["IHDR", "PLTE", "IDAT", "IEND"], new PngFile(file).ChunkNames);
    }

    [Fact]
    public void Leads_from_the_ground_of_each_ink_to_the_ink()
    {
        var colours = new PngFile(Png.Write(new Canvas(1, 1), TwoInks)).Chunk("PLTE");

        Assert.Equal(2 * 16 * 3, colours.Length);
        Assert.Equal([0xff, 0xff, 0xff, 0xee, 0xee, 0xee], colours[..6]);
        Assert.Equal([0, 0, 0, 0x12, 0x32, 0x5b], colours[45..51]);
        Assert.Equal([0xff, 0xb8, 0x1c], colours[93..]);
    }

    [Fact]
    public void Says_where_one_can_see_through()
    {
        var blue = Colour.Of(0x12325b);
        var file = new PngFile(Png.Write(new Canvas(1, 1), new Palette((blue.Hidden, blue))));

        Assert.Equal([0, 17, 34, 51], file.Chunk("tRNS")[..4]);
        Assert.Equal(255, file.Chunk("tRNS")[^1]);
    }
}
