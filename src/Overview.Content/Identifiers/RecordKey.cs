namespace Overview.Content.Identifiers;

/// <summary>Names one record across all kinds.</summary>
/// <param name="Kind">The kind of content.</param>
/// <param name="Id">The id within that kind.</param>
public readonly record struct RecordKey(RecordKind Kind, string Id)
{
    /// <summary>The key of a typed id.</summary>
    public static RecordKey Of<TId>(TId id)
        where TId : struct, IRecordId<TId> => new(TId.Kind, id.Value);
}
