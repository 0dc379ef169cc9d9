namespace Overview.Content.Identifiers;

/// <summary>The id of a police force area.</summary>
/// <param name="Value">The id as authors write it.</param>
public readonly record struct AreaId(string Value) : IRecordId<AreaId>
{
    /// <inheritdoc/>
    public static RecordKind Kind => RecordKind.Area;

    /// <inheritdoc/>
    public static AreaId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
