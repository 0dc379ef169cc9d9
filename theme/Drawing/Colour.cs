namespace Overview.Theme.Drawing;

/// <summary>A colour of a picture.</summary>
/// <param name="Red">From 0 to 255.</param>
/// <param name="Green">From 0 to 255.</param>
/// <param name="Blue">From 0 to 255.</param>
/// <param name="Opacity">From 0 to 255.</param>
internal readonly record struct Colour(byte Red, byte Green, byte Blue, byte Opacity = byte.MaxValue)
{
    /// <summary>The colour with a number such as <c>0x12325b</c>.</summary>
    public static Colour Of(int number) => new((byte)(number >> 16), (byte)(number >> 8), (byte)number);

    /// <summary>The same colour, not seen.</summary>
    public Colour Hidden => this with { Opacity = 0 };

    /// <summary>A colour on the way to another.</summary>
    /// <param name="other">The other colour.</param>
    /// <param name="step">How many steps on the way.</param>
    /// <param name="steps">How many steps there are.</param>
    public Colour Towards(Colour other, int step, int steps)
    {
        return new(
            Between(Red, other.Red), Between(Green, other.Green), Between(Blue, other.Blue),
            Between(Opacity, other.Opacity));

        byte Between(int from, int to) => (byte)(((from * (steps - step)) + (to * step) + (steps / 2)) / steps);
    }
}
