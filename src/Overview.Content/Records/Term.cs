using Overview.Content.Identifiers;

namespace Overview.Content.Records;

/// <summary>A term of the glossary: one entry of <c>input/data/glossary.yml</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">The term or acronym itself.</param>
/// <param name="Expansion">What an acronym stands for; null for plain terms.</param>
/// <param name="Meaning">What it means, in a sentence.</param>
/// <param name="Category">The kind of term, in words.</param>
/// <param name="See">Terms to read next.</param>
/// <param name="Source">Where the meaning comes from; null for general knowledge.</param>
/// <param name="Confidence">What limits the certainty, in words.</param>
public sealed record Term(
    TermId Id,
    string Label,
    string? Expansion,
    string Meaning,
    string Category,
    IReadOnlyList<TermId> See,
    Source? Source,
    string? Confidence) : IContentRecord
{
    /// <inheritdoc/>
    public RecordKey Key => RecordKey.Of(Id);

    /// <inheritdoc/>
    public string Name => Label;
}
