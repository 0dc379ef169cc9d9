using Overview.Content.Findings;

namespace Overview.Content.Yaml;

/// <summary>Keys with values, in the order written; a key may stand twice.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Entries">The keys and values.</param>
public sealed record YamlMapping(Location Location, IReadOnlyList<YamlEntry> Entries) : YamlNode(Location);
