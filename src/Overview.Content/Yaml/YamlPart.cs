namespace Overview.Content.Yaml;

/// <summary>A field or an item in a block of YAML.</summary>
/// <param name="First">Its first line.</param>
/// <param name="End">Index behind its last sign.</param>
internal readonly record struct YamlPart(YamlLine First, int End);
