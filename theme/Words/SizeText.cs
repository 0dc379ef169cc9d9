using System.Globalization;

namespace Overview.Theme.Words;

/// <summary>Writes the sizes of files.</summary>
public static class SizeText
{
    private const int Kilo = 1000;

    /// <summary>"812 bytes", "14 kB", "1.2 MB".</summary>
    public static string Of(long bytes) => bytes switch
    {
        < Kilo => Counted.Of((int)bytes, "byte"),
        < Kilo * Kilo => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)Kilo:0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(Kilo * Kilo):0.0} MB"),
    };
}
