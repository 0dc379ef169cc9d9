using System.Globalization;

namespace Overview.Content.OpenData;

/// <summary>
/// Writes values as cells of comma-separated values, so that spreadsheets take none for a formula and each can be read
/// back exactly. A text that begins with a sign by which spreadsheets know a formula, or with an apostrophe, gets an
/// apostrophe in front: whoever takes one leading apostrophe away has the value. In a list a backslash stands before a
/// semicolon and a backslash that belong to an item.
/// </summary>
public static class CellText
{
    private const char Mark = '\'';
    private const string Dangerous = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>A value as text; null gives an empty cell.</summary>
    /// <exception cref="ArgumentException">A value of another type than columns have.</exception>
    public static string Of(object? value) => value switch
    {
        null => string.Empty,
        string text => Guard(text),
        bool flag => flag ? "true" : "false",
        int whole => whole.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> items => Guard(string.Join(';', items.Select(Escape))),
        _ => throw new ArgumentException($"A cell cannot hold a {value.GetType()}.", nameof(value)),
    };

    private static string Guard(string text) =>
        text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? Mark + text : text;

    private static string Escape(string item) => item
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal);
}
