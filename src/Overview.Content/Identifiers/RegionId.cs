namespace Overview.Content.Identifiers;

/// <summary>The id of a region.</summary>
/// <param name="Value">The id as authors write it.</param>
public readonly record struct RegionId(string Value) : IRecordId<RegionId>
{
    /// <inheritdoc/>
    public static RecordKind Kind => RecordKind.Region;

    /// <inheritdoc/>
    public static RegionId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
