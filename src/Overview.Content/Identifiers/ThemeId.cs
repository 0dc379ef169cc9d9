namespace Overview.Content.Identifiers;

/// <summary>The id of a theme.</summary>
/// <param name="Value">The id as authors write it.</param>
public readonly record struct ThemeId(string Value) : IRecordId<ThemeId>
{
    /// <inheritdoc/>
    public static RecordKind Kind => RecordKind.Theme;

    /// <inheritdoc/>
    public static ThemeId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
