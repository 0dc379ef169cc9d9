namespace Overview.Content.Identifiers;

/// <summary>The id of a collaboration project.</summary>
/// <param name="Value">The id as authors write it.</param>
public readonly record struct ProjectId(string Value) : IRecordId<ProjectId>
{
    /// <inheritdoc/>
    public static RecordKind Kind => RecordKind.Project;

    /// <inheritdoc/>
    public static ProjectId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
