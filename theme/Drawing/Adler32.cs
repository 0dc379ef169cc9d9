namespace Overview.Theme.Drawing;

/// <summary>
/// The check value of a zlib stream (RFC 1950), taken run by run. The sums have room for 100 million bytes, a hundred
/// times a picture, so that one division at the end is enough.
/// </summary>
internal sealed class Adler32
{
    private const ulong Modulus = 65521;

    private ulong _sum = 1;
    private ulong _sumOfSums;

    /// <summary>The value of all bytes so far.</summary>
    public uint Value => (uint)((_sumOfSums % Modulus << 16) | (_sum % Modulus));

    /// <summary>Adds a run of equal bytes.</summary>
    public void Add(byte value, int count)
    {
        var times = (ulong)count;
        _sumOfSums += (times * _sum) + (value * (times * (times + 1) / 2));
        _sum += value * times;
    }
}
