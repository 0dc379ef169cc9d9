using System.Collections;
using Overview.Content.Identifiers;

namespace Overview.Content.Joining;

/// <summary>All records of one kind, in the order readers see them, found by id.</summary>
/// <typeparam name="TId">The id type of the kind.</typeparam>
/// <typeparam name="TRecord">The record type.</typeparam>
public sealed class RecordSet<TId, TRecord> : IReadOnlyList<TRecord>
    where TId : struct, IRecordId<TId>
    where TRecord : class
{
    private readonly List<TRecord> _records;
    private readonly Dictionary<TId, TRecord> _byId;

    internal RecordSet(IEnumerable<TRecord> records, Func<TRecord, TId> id)
    {
        _records = [.. records];
        _byId = _records.ToDictionary(id);
    }

    /// <inheritdoc/>
    public int Count => _records.Count;

    /// <inheritdoc/>
    public TRecord this[int index] => _records[index];

    /// <summary>The record with this id. The Catalogue is sound: an id taken from a record is always found.</summary>
    /// <exception cref="KeyNotFoundException">No record has this id.</exception>
    public TRecord this[TId id] => _byId.TryGetValue(id, out var record)
        ? record
        : throw new KeyNotFoundException($"There is no {TId.Kind.Word()} '{id.Value}'.");

    /// <summary>The record with this id, or null.</summary>
    public TRecord? Find(TId id) => _byId.GetValueOrDefault(id);

    /// <inheritdoc/>
    public IEnumerator<TRecord> GetEnumerator() => _records.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
