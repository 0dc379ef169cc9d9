namespace Overview.Search;

/// <summary>The full-text index of all documents, counted as MiniSearch counts them.</summary>
internal sealed class SearchIndex
{
    private readonly double?[] _averages = new double?[SearchFields.All.Count];
    private readonly Dictionary<string, TermPlaces> _places = new(StringComparer.Ordinal);

    private SearchIndex(IReadOnlyList<DocumentTerms> documents)
    {
        Documents = documents;
        for (var number = 0; number < documents.Count; number++)
        {
            Add(number, documents[number]);
        }

        Terms = [.. _places.OrderBy(term => term.Key, StringComparer.Ordinal)];
    }

    /// <summary>The documents, in order of their numbers.</summary>
    public IReadOnlyList<DocumentTerms> Documents { get; }

    /// <summary>The mean length of each field; null for a field that no document has.</summary>
    public IReadOnlyList<double?> AverageLengths => _averages;

    /// <summary>All words in an order that is the same on every machine, and where each stands.</summary>
    public IReadOnlyList<KeyValuePair<string, TermPlaces>> Terms { get; }

    /// <summary>Counts the words, several documents at a time.</summary>
    public static SearchIndex Of(IReadOnlyList<SearchDocument> documents)
    {
        var terms = new DocumentTerms[documents.Count];
        Parallel.For(0, terms.Length, number => terms[number] = DocumentTerms.Of(documents[number]));
        return new SearchIndex(terms);
    }

    private void Add(int number, DocumentTerms document)
    {
        for (var field = 0; field < document.Fields.Count; field++)
        {
            if (document.Fields[field] is { } terms)
            {
                AddLength(field, number, terms.Length);
                AddPlaces(field, number, terms.Counts);
            }
        }
    }

    /// <summary>
    /// A running mean in the order of the documents, where those without the field count as if they had the mean so
    /// far: MiniSearch's own arithmetic, step by step, because scores must agree to the last digits.
    /// </summary>
    private void AddLength(int field, int number, int length)
    {
        var total = ((_averages[field] ?? 0) * number) + length;
        _averages[field] = total / (number + 1);
    }

    private void AddPlaces(int field, int number, IReadOnlyDictionary<string, int> counts)
    {
        foreach (var (term, count) in counts)
        {
            if (!_places.TryGetValue(term, out var places))
            {
                _places[term] = places = new TermPlaces();
            }

            places.Add(field, number, count);
        }
    }
}
