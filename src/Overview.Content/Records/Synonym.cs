using Overview.Content.Findings;
using Overview.Content.Identifiers;

namespace Overview.Content.Records;

/// <summary>Words that mean the same to readers: one entry of <c>input/data/synonyms.yml</c>.</summary>
/// <param name="Words">Single words, acronyms or several words together.</param>
/// <param name="Location">Where they are written, for what only all pages together can show.</param>
public sealed record Synonym(IReadOnlyList<string> Words, Location Location) : IContentRecord
{
    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.Synonym, Name);

    /// <inheritdoc/>
    public string Name => string.Join(", ", Words);
}
