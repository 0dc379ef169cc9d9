using Overview.Content.Identifiers;

namespace Overview.Content.Records;

/// <summary>Anything that a content file declares.</summary>
public interface IContentRecord
{
    /// <summary>The kind and id under which other records refer to this one.</summary>
    RecordKey Key { get; }

    /// <summary>What readers call it: the text of links to it.</summary>
    string Name { get; }
}
