using Overview.Content.Yaml;

namespace Overview.Content.Writing;

/// <summary>A field of front matter with the lines that are its own, comments above it too.</summary>
/// <param name="Key">The field's name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Comment">The comment lines above it.</param>
/// <param name="Lines">Its lines as written.</param>
internal sealed record FrontMatterPart(string Key, YamlNode Value, string Comment, string Lines)
{
    /// <summary>The field in the one form in which all are written. A comment within it keeps it as it is.</summary>
    public string Formatted => Comment + (HasComment ? Lines : YamlText.Entry(Key, Value));

    /// <summary>The field as written.</summary>
    public string Written => Comment + Lines;

    /// <summary>True also where the sign stands in quotes: better one field left alone than a comment lost.</summary>
    private bool HasComment => Lines.Split('\n').Any(line =>
        line.TrimStart().StartsWith('#') || line.Contains(" #", StringComparison.Ordinal)
            || line.Contains("\t#", StringComparison.Ordinal));
}
