namespace Statiq.Common;

/// <summary>The engine's documents. Their properties are values too, and no item can take their place.</summary>
internal sealed class Document(IEnumerable<KeyValuePair<string, object>> items, IMetadata settings)
    : Metadata(Collect(items), settings), IDocument
{
    public NormalizedPath Source
    {
        get;
        init => Own[nameof(Source)] = field = value;
    }

    public NormalizedPath Destination
    {
        get;
        init => Own[nameof(Destination)] = field = value;
    }

    public required IContentProvider ContentProvider
    {
        get;
        init => Own[nameof(ContentProvider)] = field = value;
    }

    private static Dictionary<string, object> Collect(IEnumerable<KeyValuePair<string, object>> items)
    {
        var values = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in items)
        {
            values[key] = RefuseScript(key, value);
        }

        // The original's documents have these properties too, and hide items of the same name behind them.
        values.Remove("Id");
        values.Remove("Timestamp");
        values[nameof(Source)] = values[nameof(Destination)] = default(NormalizedPath);
        return values;
    }
}
