namespace Overview.Content.Identifiers;

/// <summary>The id of a glossary term.</summary>
/// <param name="Value">The id as authors write it.</param>
public readonly record struct TermId(string Value) : IRecordId<TermId>
{
    /// <inheritdoc/>
    public static RecordKind Kind => RecordKind.Term;

    /// <inheritdoc/>
    public static TermId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
