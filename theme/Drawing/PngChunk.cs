using System.Buffers.Binary;

namespace Overview.Theme.Drawing;

/// <summary>Writes a chunk of a PNG file: its length, its name, its bytes, and their check value (CRC-32).</summary>
internal static class PngChunk
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(TableEntry)];

    /// <summary>Writes one chunk.</summary>
    public static void Write(Stream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> bytes)
    {
        Span<byte> number = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteInt32BigEndian(number, bytes.Length);
        file.Write(number);
        file.Write(name);
        file.Write(bytes);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Check(Check(uint.MaxValue, name), bytes));
        file.Write(number);
    }

    private static uint Check(uint check, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            check = Table[(byte)(check ^ one)] ^ (check >> 8);
        }

        return check;
    }

    private static uint TableEntry(int number)
    {
        var entry = (uint)number;
        for (var bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ 0xedb88320;
        }

        return entry;
    }
}
