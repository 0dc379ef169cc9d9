namespace Overview.Content.Identifiers;

/// <summary>The id of an organisation.</summary>
/// <param name="Value">The id as authors write it.</param>
public readonly record struct OrganisationId(string Value) : IRecordId<OrganisationId>
{
    /// <inheritdoc/>
    public static RecordKind Kind => RecordKind.Organisation;

    /// <inheritdoc/>
    public static OrganisationId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
