using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Overview.Hostile;

/// <summary>A kind of file, or of entry in a data file, whose fields an author could fill with a hostile text.</summary>
/// <param name="File">Its path; <c>{n}</c> stands for the number of the record.</param>
/// <param name="Text">Its text; each field is written <c>«name|sound value»</c>.</param>
internal sealed partial record HostileKind(string File, string Text)
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The names of its fields.</summary>
    public IReadOnlyList<string> Fields { get; } = [.. Field().Matches(Text).Select(match => match.Groups[1].Value)];

    /// <summary>True where each record has a file of its own.</summary>
    public bool HasFiles => File.Contains("{n}", StringComparison.Ordinal);

    /// <summary>Writes a record with hostile texts in some of its fields.</summary>
    /// <param name="number">The number of the record.</param>
    /// <param name="hostile">What stands in a field; null for its sound value.</param>
    public HostileRecord Write(int number, Func<string, string?> hostile)
    {
        var text = new StringBuilder();
        var starts = new List<(int Start, string Field)>();
        var at = 0;
        foreach (Match field in Field().Matches(Text))
        {
            text.Append(Numbered(Text[at..field.Index], number));
            starts.Add((text.Length, field.Groups[1].Value));
            text.Append(hostile(field.Groups[1].Value) is { } put ? Quoted(put) : Numbered(field.Groups[2].Value, number));
            at = field.Index + field.Length;
        }

        text.Append(Numbered(Text[at..], number));
        return new HostileRecord(this, number, Numbered(File, number), text.ToString(), starts);
    }

    /// <inheritdoc/>
    public override string ToString() => File;

    /// <summary>In double quotes; what nobody sees is escaped, so that the field takes it and not the file refuses it.</summary>
    private static string Quoted(string text) => string.Concat(JsonSerializer.Serialize(text, Quoting).Select(sign =>
        char.IsControl(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}")
            : sign.ToString()));

    private static string Numbered(string text, int number) => text
        .Replace("{n}", Digits(number), StringComparison.Ordinal)
        .Replace("{n+1}", Digits(number + 1), StringComparison.Ordinal)
        .Replace("{n/99}", Digits((number / 99) + 1), StringComparison.Ordinal)
        .Replace("{n%99}", Digits(number % 99), StringComparison.Ordinal);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("«([^|]+)\\|([^»]*)»")]
    private static partial Regex Field();
}
