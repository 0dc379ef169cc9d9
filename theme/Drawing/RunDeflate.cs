using System.Buffers.Binary;

namespace Overview.Theme.Drawing;

/// <summary>
/// Compresses runs of equal bytes into a zlib stream (RFC 1950 and 1951): little else is to be gained from pictures of
/// few colours, and the result is the same on every machine.
/// </summary>
internal sealed class RunDeflate
{
    private const int ShortestMatch = 3;
    private const int LongestMatch = 258;
    private const int FirstLengthCode = 257;
    private const int EndCode = 256;
    private const int DistanceBits = 5;

    /// <summary>The shortest run of each code for lengths, from code 257 on (RFC 1951, 3.2.5).</summary>
    private static readonly int[] Lengths =
    [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ];

    private static readonly (uint Bits, int Length)[] Codes = [.. Enumerable.Range(0, 286).Select(CodeOf)];

    private static readonly (uint Bits, int Length)[] Matches =
        [.. Enumerable.Range(0, LongestMatch + 1).Select(MatchOf)];

    private readonly BitWriter _bits = new();
    private readonly Adler32 _check = new();

    /// <summary>Begins the stream: a header, then one block with the fixed codes of the standard.</summary>
    public RunDeflate()
    {
        _bits.Add(0x0178, 16);
        _bits.Add(0b011, 3);
    }

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOfAnyExcept(bytes[0]);
            var run = end < 0 ? bytes.Length : end;
            AddRun(bytes[0], run);
            _check.Add(bytes[0], run);
            bytes = bytes[run..];
        }
    }

    /// <summary>Ends the stream.</summary>
    /// <returns>All of it.</returns>
    public ReadOnlySpan<byte> Finish()
    {
        AddCode(EndCode);
        _bits.FillByte();
        _bits.Add(BinaryPrimitives.ReverseEndianness(_check.Value), 32);
        return _bits.Bytes;
    }

    private void AddRun(byte value, int count)
    {
        AddCode(value);
        for (var left = count - 1; left > 0;)
        {
            if (left < ShortestMatch)
            {
                AddCode(value);
                left--;
            }
            else
            {
                var length = Math.Min(left, LongestMatch);
                _bits.Add(Matches[length].Bits, Matches[length].Length);
                left -= length;
            }
        }
    }

    private void AddCode(int symbol)
    {
        var (bits, length) = Codes[symbol];
        _bits.Add(bits, length);
    }

    /// <summary>
    /// Repeats the byte before: a code for the length, what is longer than the shortest run of the code, and 0, the code
    /// for the distance 1.
    /// </summary>
    private static (uint Bits, int Length) MatchOf(int length)
    {
        if (length < ShortestMatch)
        {
            return (0, 0);
        }

        var place = Array.FindLastIndex(Lengths, shortest => shortest <= length);
        var (bits, count) = Codes[FirstLengthCode + place];
        var extraBits = length == LongestMatch || place < 8 ? 0 : (place - 4) / 4;
        return (bits | ((uint)(length - Lengths[place]) << count), count + extraBits + DistanceBits);
    }

    /// <summary>
    /// A fixed code (RFC 1951, 3.2.6); codes are written from their highest bit on, all else from the lowest.
    /// </summary>
    private static (uint Bits, int Length) CodeOf(int symbol)
    {
        var (code, length) = symbol switch
        {
            < 144 => (0x30 + symbol, 8),
            < 256 => (0x190 + symbol - 144, 9),
            < 280 => (symbol - 256, 7),
            _ => (0xc0 + symbol - 280, 8),
        };
        var reversed = 0u;
        for (var bit = 0; bit < length; bit++)
        {
            reversed = (reversed << 1) | (uint)((code >> bit) & 1);
        }

        return (reversed, length);
    }
}
