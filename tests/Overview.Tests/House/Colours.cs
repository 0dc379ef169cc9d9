using System.Globalization;
using System.Text.RegularExpressions;

namespace Overview.Tests.House;

/// <summary>The colours of the site as <c>_colours.scss</c> lists them, each in light and in dark.</summary>
internal sealed class Colours
{
    private readonly Dictionary<string, (string Light, string Dark)> _byName;

    private Colours(Dictionary<string, (string Light, string Dark)> byName) => _byName = byName;

    /// <summary>Reads them.</summary>
    public static Colours Read() => new(
        Regex.Matches(
            Repository.Read("theme/styles/base/_colours.scss"),
            @"^  ([a-z0-9-]+): \((#\w{6}), (#\w{6})\),",
            RegexOptions.Multiline)
            .ToDictionary(one => one.Groups[1].Value, one => (one.Groups[2].Value, one.Groups[3].Value)));

    /// <summary>The names of all.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>A colour in both schemes.</summary>
    public (string Light, string Dark) Of(string name) => _byName[name];

    /// <summary>The contrast of two colours in both schemes, as WCAG 2 defines it.</summary>
    public (double Light, double Dark) Contrast(string one, string other) =>
        (Contrast(Luminance(Of(one).Light), Luminance(Of(other).Light)),
            Contrast(Luminance(Of(one).Dark), Luminance(Of(other).Dark)));

    private static double Contrast(double one, double other) =>
        (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Luminance(string colour) =>
        (0.2126 * Part(colour[1..3])) + (0.7152 * Part(colour[3..5])) + (0.0722 * Part(colour[5..7]));

    private static double Part(string digits)
    {
        var part = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
