using Overview.Content.Findings;

namespace Overview.Content.Yaml;

/// <summary>A single value, as written: YAML's own types (numbers, dates, yes and no) are not applied.</summary>
/// <param name="Location">Where it begins, with its quote.</param>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsQuoted">True when it is written in quotes or as a block.</param>
public sealed record YamlScalar(Location Location, string Text, bool IsQuoted) : YamlNode(Location)
{
    /// <summary>Where a sign '#' cuts the value off, because it has no quotes; null where none does.</summary>
    public Location? Remark { get; init; }

    /// <summary>True when nothing is written, or YAML's word for nothing.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (!IsQuoted && Text is "~" or "null");
}
