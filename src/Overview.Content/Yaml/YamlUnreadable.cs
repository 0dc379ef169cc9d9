using Overview.Content.Findings;

namespace Overview.Content.Yaml;

/// <summary>A value that cannot be read, which is already reported: nothing more is to be said about it.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Source">All that is written there; fields may be lost in it.</param>
public sealed record YamlUnreadable(Location Location, string Source) : YamlNode(Location)
{
    /// <summary>True when a field was most likely meant to stand here.</summary>
    /// <param name="name">Its name.</param>
    public bool MayHold(string name) => Source.Contains(name + ":", StringComparison.Ordinal);
}
