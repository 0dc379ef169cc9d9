using Overview.Content.Findings;

namespace Overview.Content.Yaml;

/// <summary>A value in a YAML text, with its place.</summary>
/// <param name="Location">Where it begins.</param>
public abstract record YamlNode(Location Location);
