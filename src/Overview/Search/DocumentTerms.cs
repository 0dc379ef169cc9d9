namespace Overview.Search;

/// <summary>The words of one document, field by field, counted as MiniSearch counts them.</summary>
/// <param name="Fields">By number of the field; null for a field that the document lacks.</param>
internal sealed record DocumentTerms(IReadOnlyList<FieldTerms?> Fields)
{
    /// <summary>Counts the words of a document.</summary>
    public static DocumentTerms Of(SearchDocument document) =>
        new([.. SearchFields.All.Select(field => field.Words(document) is { } words ? FieldTerms.Of(words) : null)]);
}
