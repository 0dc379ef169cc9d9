using Overview.Content.Parsing;
using Overview.Content.Sources;
using Overview.Content.Yaml;

namespace Overview.Content.Writing;

/// <summary>A content file as a list of values, so that two states of it can be compared.</summary>
/// <param name="Values">The values as they are written, by the names of their fields; of a data file by its entries.</param>
/// <param name="Body">The text below the fields.</param>
public sealed record ContentFields(IReadOnlyDictionary<string, string> Values, string Body)
{
    /// <summary>Reads a file; what cannot be read as fields counts as text.</summary>
    /// <param name="path">The file, relative to the input folder.</param>
    /// <param name="text">Its text.</param>
    public static ContentFields Read(string path, string text)
    {
        var context = new ParseContext(new SourceText(path, text));
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            return FrontMatter.Read(context) is { } front
                ? new ContentFields(ValuesOf(front.Fields), text[front.BodyStart..])
                : new ContentFields(new Dictionary<string, string>(), text);
        }

        return YamlTreeReader.Read(context, 0, text.Length) is { } root
            ? new ContentFields(ValuesOf(root), string.Empty)
            : new ContentFields(new Dictionary<string, string>(), text);
    }

    private static Dictionary<string, string> ValuesOf(YamlNode root)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var named = root switch
        {
            YamlMapping fields => fields.Entries.Select(entry => (Name: entry.Key.Text, entry.Value)),
            YamlSequence list => list.Items.Select(item => (Name: NameOf(item), Value: item)),
            _ => [(Name: string.Empty, Value: root)],
        };
        foreach (var (name, value) in named)
        {
            var written = YamlText.Inline(value);
            values[name] = values.TryGetValue(name, out var before) ? $"{before}, {written}" : written;
        }

        return values;
    }

    /// <summary>An entry is known by its id, its title or its first words.</summary>
    private static string NameOf(YamlNode entry) => entry switch
    {
        YamlMapping fields => (Find(fields, "id") ?? Find(fields, "title") ?? Find(fields, "words")) is { } value
            ? value is YamlScalar scalar ? scalar.Text : YamlText.Inline(value)
            : string.Empty,
        _ => YamlText.Inline(entry),
    };

    private static YamlNode? Find(YamlMapping fields, string key) =>
        fields.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}
