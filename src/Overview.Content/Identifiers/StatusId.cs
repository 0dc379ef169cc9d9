namespace Overview.Content.Identifiers;

/// <summary>The id of a project status.</summary>
/// <param name="Value">The id as authors write it.</param>
public readonly record struct StatusId(string Value) : IRecordId<StatusId>
{
    /// <inheritdoc/>
    public static RecordKind Kind => RecordKind.Status;

    /// <inheritdoc/>
    public static StatusId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
