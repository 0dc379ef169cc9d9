using Overview.Content.Findings;

namespace Overview.Content.Yaml;

/// <summary>A list of values.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Items">The values, in order.</param>
public sealed record YamlSequence(Location Location, IReadOnlyList<YamlNode> Items) : YamlNode(Location);
