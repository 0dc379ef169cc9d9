using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Joining;

/// <summary>The ids and names by which authors may mean a record.</summary>
internal sealed class RecordNames
{
    private readonly Dictionary<RecordKind, List<string>> _ids = [];
    private readonly Dictionary<RecordKind, Dictionary<string, string>> _idsByName = [];

    /// <summary>Collects them.</summary>
    /// <param name="keys">All ids, those of records that cannot be read among them.</param>
    /// <param name="records">The records that can.</param>
    public RecordNames(IEnumerable<RecordKey> keys, IEnumerable<IContentRecord> records)
    {
        foreach (var kind in keys.GroupBy(key => key.Kind))
        {
            _ids[kind.Key] = [.. kind.Select(key => key.Id).Order(StringComparer.Ordinal)];
            _idsByName[kind.Key] = new(StringComparer.OrdinalIgnoreCase);
        }

        foreach (var record in records)
        {
            foreach (var name in NamesOf(record))
            {
                _idsByName[record.Key.Kind].TryAdd(name, record.Key.Id);
            }
        }
    }

    /// <summary>The sentence that tells what was meant by an id that does not exist; null where nothing is near.</summary>
    public string? Meant(RecordKey unknown)
    {
        var (kind, written) = unknown;
        if (!_ids.TryGetValue(kind, out var ids))
        {
            return null;
        }

        var names = _idsByName[kind];
        if (names.TryGetValue(written.Trim(), out var exact))
        {
            return $"'{Quotation.Of(written)}' is {exact}.";
        }

        return Suggestion.Nearest(written, ids.Concat(names.Keys)) is { } nearest
            ? $"Did you mean '{names.GetValueOrDefault(nearest, nearest)}'?"
            : null;
    }

    private static IEnumerable<string> NamesOf(IContentRecord record) => record switch
    {
        Organisation one => [one.Title, one.ShortName ?? one.Title, .. one.Aliases, .. one.FormerNames],
        Area one => [one.Title, one.Code, .. one.Aliases],
        Service one => [one.Label, one.ShortLabel],
        Term one => [one.Label, one.Expansion ?? one.Label],
        Edition one => [one.Title, one.ShortTitle],
        _ => [record.Name],
    };
}
