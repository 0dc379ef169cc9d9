using System.Globalization;

namespace Overview.Theme.Words;

/// <summary>Writes numbers as readers in Britain do, whatever the machine's settings.</summary>
public static class NumberText
{
    private static readonly CultureInfo Same = CultureInfo.InvariantCulture;

    /// <summary>A count: "1,016".</summary>
    public static string Of(int value) => value.ToString("#,##0", Same);

    /// <summary>A measured number with the decimals it has: "60.8".</summary>
    public static string Of(decimal value) => value.ToString("#,##0.####", Same);

    /// <summary>An amount in pounds: "£300,000", "£1.50".</summary>
    public static string Pounds(decimal value) =>
        (value < 0 ? "-£" : "£") + Math.Abs(value).ToString(decimal.IsInteger(value) ? "#,##0" : "#,##0.00", Same);
}
