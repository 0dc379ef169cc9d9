using System.Globalization;

namespace Overview.Theme.Words;

/// <summary>Writes days and years.</summary>
public static class DateText
{
    /// <summary>For readers: "22 November 2026".</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>For machines (ISO 8601): "2026-11-22".</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A year, without a thousands separator.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
