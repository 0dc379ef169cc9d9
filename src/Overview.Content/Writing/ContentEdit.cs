using Overview.Content.Findings;
using Overview.Content.Yaml;

namespace Overview.Content.Writing;

/// <summary>Writes new files, and sets single fields of those that are there.</summary>
public static class ContentEdit
{
    private const string FormerAddresses = "redirect-from";

    /// <summary>A new file: its fields in order, and its text.</summary>
    /// <param name="path">The file, relative to the input folder.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="body">The text below them.</param>
    public static string Compose(string path, IEnumerable<KeyValuePair<string, YamlNode>> fields, string body)
    {
        var order = FieldOrder.Of(path) ?? throw new ArgumentException($"No content stands at '{path}'.", nameof(path));
        var lines = fields.OrderBy(field => order.ToList().IndexOf(field.Key))
            .Select(field => YamlText.Entry(field.Key, field.Value));
        return $"---\n{string.Concat(lines)}---\n\n{body.Trim()}\n";
    }

    /// <summary>The file with a field set; null where its fields cannot be told apart by their lines.</summary>
    public static string? Set(string path, string text, string field, YamlNode value) =>
        FieldOrder.Of(path) is { } order ? FrontMatterText.Read(path, text)?.With(field, value, order).ToString() : null;

    /// <summary>
    /// The file with former addresses added; that at which it stands from now on is none of them any more. Null where its
    /// fields cannot be told apart by their lines.
    /// </summary>
    public static string? AddFormerAddresses(string path, string text, IEnumerable<string> urls, string present)
    {
        var written = FrontMatterText.Read(path, text)?.Parts.FirstOrDefault(part => part.Key == FormerAddresses)?.Value;
        var before = written is YamlSequence list ? list.Items.OfType<YamlScalar>().Select(item => item.Text) : [];
        var all = before.Concat(urls).Distinct(StringComparer.Ordinal).Where(url => url != present);
        return Set(path, text, FormerAddresses, List(all));
    }

    /// <summary>A single value.</summary>
    /// <param name="text">The value.</param>
    /// <param name="isText">True where it is a text even if it looks like a number or a date.</param>
    public static YamlScalar Value(string text, bool isText = false) =>
        new(Location.StartOf(string.Empty), text, isText);

    /// <summary>A list of single values.</summary>
    public static YamlSequence List(IEnumerable<string> values) =>
        new(Location.StartOf(string.Empty), [.. values.Select(value => Value(value))]);

    /// <summary>A group of fields.</summary>
    public static YamlMapping Group(IEnumerable<KeyValuePair<string, YamlNode>> fields) =>
        new(Location.StartOf(string.Empty), [.. fields.Select(field => new YamlEntry(Value(field.Key), field.Value))]);
}
