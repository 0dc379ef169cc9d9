using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace Overview.Theme.Drawing;

/// <summary>
/// Writes a picture as PNG (ISO/IEC 15948) with a palette. The compressor is our own: that of the framework gives other
/// bytes where it was built with another library.
/// </summary>
internal static class Png
{
    private const int BitsPerPixel = 8;
    private const int ColoursFromPalette = 3;
    private const byte FilterUp = 2;

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Canvas canvas, Palette palette)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1a, (byte)'\n']);
        WriteHeader(file, canvas);
        PngChunk.Write(file, "PLTE"u8, [.. palette.Colours.SelectMany(one => new[] { one.Red, one.Green, one.Blue })]);
        if (palette.Colours.Any(one => one.Opacity < byte.MaxValue))
        {
            PngChunk.Write(file, "tRNS"u8, [.. palette.Colours.Select(one => one.Opacity)]);
        }

        PngChunk.Write(file, "IDAT"u8, Compress(canvas));
        PngChunk.Write(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void WriteHeader(Stream file, Canvas canvas)
    {
        Span<byte> header = stackalloc byte[13];
        header.Clear();
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], canvas.Height);
        header[8] = BitsPerPixel;
        header[9] = ColoursFromPalette;
        PngChunk.Write(file, "IHDR"u8, header);
    }

    /// <summary>Each row as its difference from the row above: upright edges and plain grounds become zeros.</summary>
    private static ReadOnlySpan<byte> Compress(Canvas canvas)
    {
        var stream = new RunDeflate();
        var difference = new byte[canvas.Width];
        ReadOnlySpan<byte> above = new byte[canvas.Width];
        for (var row = 0; row < canvas.Height; row++)
        {
            ReadOnlySpan<byte> pixels = canvas.Pixels.Slice(row * canvas.Width, canvas.Width);
            Subtract(pixels, above, difference);
            stream.Add([FilterUp]);
            stream.Add(difference);
            above = pixels;
        }

        return stream.Finish();
    }

    private static void Subtract(ReadOnlySpan<byte> pixels, ReadOnlySpan<byte> above, Span<byte> difference)
    {
        if (pixels.SequenceEqual(above))
        {
            difference.Clear();
            return;
        }

        var index = 0;
        for (; index <= pixels.Length - Vector128<byte>.Count; index += Vector128<byte>.Count)
        {
            (Vector128.Create(pixels[index..]) - Vector128.Create(above[index..])).CopyTo(difference[index..]);
        }

        for (; index < pixels.Length; index++)
        {
            difference[index] = (byte)(pixels[index] - above[index]);
        }
    }
}
