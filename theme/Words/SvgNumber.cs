using System.Globalization;

namespace Overview.Theme.Words;

/// <summary>Writes lengths as SVG reads them, whatever the machine's settings.</summary>
public static class SvgNumber
{
    /// <summary>A length with two decimals at most: "-4", "2.87".</summary>
    public static string Of(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);
}
