namespace Overview.Content.Identifiers;

/// <summary>The id of an edition.</summary>
/// <param name="Value">The id as authors write it.</param>
public readonly record struct EditionId(string Value) : IRecordId<EditionId>
{
    /// <inheritdoc/>
    public static RecordKind Kind => RecordKind.Edition;

    /// <inheritdoc/>
    public static EditionId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
