using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Overview.Theme.Tests.Drawing;

/// <summary>A PNG file as a reader sees it that knows the standard and not our writer.</summary>
internal sealed class PngFile
{
    private const int FirstChunk = 8;
    private const int Frame = 12;

    private readonly List<(string Name, byte[] Bytes)> _chunks = [];

    public PngFile(ReadOnlySpan<byte> file)
    {
        Assert.Equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], file[..FirstChunk].ToArray());
        for (var rest = file[FirstChunk..]; rest.Length > 0;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            _chunks.Add((Encoding.ASCII.GetString(rest.Slice(4, 4)), rest.Slice(8, length).ToArray()));
            rest = rest[(Frame + length)..];
        }
    }

    public IEnumerable<string> ChunkNames => _chunks.Select(chunk => chunk.Name);

    public int Width => BinaryPrimitives.ReadInt32BigEndian(Chunk("IHDR"));

    public int Height => BinaryPrimitives.ReadInt32BigEndian(Chunk("IHDR").AsSpan(4));

    public byte[] Chunk(string name) => _chunks.Single(chunk => chunk.Name == name).Bytes;

    /// <summary>The numbers of the colours of all pixels.</summary>
    public byte[] Pixels()
    {
        using var plain = new MemoryStream();
        using (var stream = new ZLibStream(new MemoryStream(Chunk("IDAT")), CompressionMode.Decompress))
        {
            stream.CopyTo(plain);
        }

        var rows = plain.ToArray();
        Assert.Equal((Width + 1) * Height, rows.Length);
        var pixels = new byte[Width * Height];
        for (var index = 0; index < pixels.Length; index++)
        {
            var (row, column) = (index / Width, index % Width);
            Assert.Equal(2, rows[row * (Width + 1)]);
            var above = row == 0 ? 0 : pixels[index - Width];
            pixels[index] = (byte)(rows[(row * (Width + 1)) + 1 + column] + above);
        }

        return pixels;
    }
}
