namespace Overview.Search;

/// <summary>The words of one field of a document.</summary>
/// <param name="Length">The number of different words as they are written, before they are folded.</param>
/// <param name="Counts">How often each folded word stands there, those that stand everywhere left out.</param>
internal sealed record FieldTerms(int Length, IReadOnlyDictionary<string, int> Counts)
{
    /// <summary>Counts the words of a text.</summary>
    public static FieldTerms Of(string text)
    {
        var written = new Dictionary<string, int>(StringComparer.Ordinal);
        var byWritten = written.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in new Tokenizer(text))
        {
            byWritten[token] = byWritten.TryGetValue(token, out var count) ? count + 1 : 1;
        }

        return new FieldTerms(written.Count, Folded(written));
    }

    private static Dictionary<string, int> Folded(Dictionary<string, int> written)
    {
        var counts = new Dictionary<string, int>(written.Count, StringComparer.Ordinal);
        foreach (var (token, count) in written)
        {
            var term = FoldTable.Fold(token);
            if (term.Length > 0 && !FoldTable.IsTooCommon(term))
            {
                counts[term] = counts.GetValueOrDefault(term) + count;
            }
        }

        return counts;
    }
}
