using System.Buffers.Binary;

namespace Overview.Theme.Drawing;

/// <summary>Packs bits into bytes, the lowest first.</summary>
internal sealed class BitWriter
{
    private const int FirstSize = 32 * 1024;

    private byte[] _bytes = new byte[FirstSize];
    private int _length;
    private ulong _waiting;
    private int _waitingBits;

    /// <summary>All whole bytes so far.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Adds some bits.</summary>
    /// <param name="bits">The bits; all others are zero.</param>
    /// <param name="count">How many, from 0 to 32.</param>
    public void Add(uint bits, int count)
    {
        _waiting |= (ulong)bits << _waitingBits;
        _waitingBits += count;
        if (_length + sizeof(ulong) > _bytes.Length)
        {
            Array.Resize(ref _bytes, 2 * _bytes.Length);
        }

        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.AsSpan(_length), _waiting);
        var whole = _waitingBits / 8;
        _length += whole;
        _waiting >>= 8 * whole;
        _waitingBits -= 8 * whole;
    }

    /// <summary>Adds zeros up to the next whole byte.</summary>
    public void FillByte() => Add(0, (8 - _waitingBits) % 8);
}
