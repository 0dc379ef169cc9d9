namespace Overview.Content.Identifiers;

/// <summary>The id of a kind of service.</summary>
/// <param name="Value">The id as authors write it.</param>
public readonly record struct ServiceId(string Value) : IRecordId<ServiceId>
{
    /// <inheritdoc/>
    public static RecordKind Kind => RecordKind.Service;

    /// <inheritdoc/>
    public static ServiceId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
