namespace Overview.Search;

/// <summary>Where a word stands: for each field the documents, in their order, and how often in each.</summary>
internal sealed class TermPlaces
{
    private readonly List<(int Document, int Count)>?[] _fields =
        new List<(int Document, int Count)>?[SearchFields.All.Count];

    /// <summary>The documents by number of the field; null for a field in which the word stands nowhere.</summary>
    public IReadOnlyList<IReadOnlyList<(int Document, int Count)>?> Fields => _fields;

    /// <summary>Notes that the word stands in a document, which must come after those noted before.</summary>
    public void Add(int field, int document, int count) => (_fields[field] ??= []).Add((document, count));
}
