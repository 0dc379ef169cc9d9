using System.Collections.ObjectModel;

namespace Statiq.Common;

/// <summary>Values for a new document: <c>new MetadataItems { { "Key", value } }</c>.</summary>
public sealed class MetadataItems : Collection<KeyValuePair<string, object>>
{
    /// <summary>Adds a value; a later one with the same key replaces it in the document.</summary>
    public void Add(string key, object value) => Add(KeyValuePair.Create(key, value));
}
