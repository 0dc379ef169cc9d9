using System.Globalization;

namespace Overview.Content.Records;

/// <summary>A date that may be known only to its month or year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12; null where not known.</param>
/// <param name="Day">The day of the month; null where not known.</param>
public sealed record PartialDate(int Year, int? Month, int? Day)
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>The date as readers write it: "24 September 2014", "July 2014" or "2014".</summary>
    public string InWords => (Month, Day) switch
    {
        (null, _) => Year.ToString(English),
        (_, null) => new DateOnly(Year, Month.Value, 1).ToString("MMMM yyyy", English),
        _ => new DateOnly(Year, Month.Value, Day.Value).ToString("d MMMM yyyy", English),
    };

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; null where it is no such date.</summary>
    public static PartialDate? Parse(string text)
    {
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, English, out var year) && year > 0)
        {
            return new PartialDate(year, null, null);
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", English, DateTimeStyles.None, out var day))
        {
            return new PartialDate(day.Year, day.Month, day.Day);
        }

        return DateOnly.TryParseExact(text, "yyyy-MM", English, DateTimeStyles.None, out var month)
            ? new PartialDate(month.Year, month.Month, null)
            : null;
    }

    /// <summary>The date as machines write it (ISO 8601): as precise as it is known.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", English),
        (_, null) => string.Create(English, $"{Year:0000}-{Month:00}"),
        _ => string.Create(English, $"{Year:0000}-{Month:00}-{Day:00}"),
    };
}
