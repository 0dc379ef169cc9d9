using Overview.Content.Parsing;
using Overview.Content.Sources;
using Overview.Content.Yaml;

namespace Overview.Content.Writing;

/// <summary>Brings the fields of a file into their order and one form; the text below them stays as it is.</summary>
public static class ContentFormatter
{
    /// <summary>The formatted file; null where its fields cannot be read, or cannot be told apart by their lines.</summary>
    /// <param name="path">The file, relative to the input folder.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="InvalidOperationException">The form would change what a field says.</exception>
    public static string? Format(string path, string text)
    {
        if (FieldOrder.Of(path) is not { } order || FrontMatterText.Read(path, text) is not { } file)
        {
            return null;
        }

        var formatted = file.Formatted(order);
        return SaysTheSame(Fields(path, text), Fields(path, formatted))
            ? formatted
            : throw new InvalidOperationException($"The form of '{path}' cannot be changed without changing what it says.");
    }

    private static YamlMapping? Fields(string path, string text) =>
        FrontMatter.Read(new ParseContext(new SourceText(path, text)))?.Fields;

    /// <summary>Compares values without their places; fields of a group may stand in any order.</summary>
    private static bool SaysTheSame(YamlNode? one, YamlNode? other) => (one, other) switch
    {
        (YamlScalar a, YamlScalar b) => a.IsEmpty ? b.IsEmpty : !b.IsEmpty && a.Text == b.Text,
        (YamlSequence a, YamlSequence b) => a.Items.Count == b.Items.Count
            && a.Items.Zip(b.Items).All(pair => SaysTheSame(pair.First, pair.Second)),
        (YamlMapping a, YamlMapping b) => a.Entries.Count == b.Entries.Count
            && Ordered(a).Zip(Ordered(b)).All(pair => pair.First.Key.Text == pair.Second.Key.Text
                && SaysTheSame(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    private static IOrderedEnumerable<YamlEntry> Ordered(YamlMapping group) =>
        group.Entries.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal);
}
