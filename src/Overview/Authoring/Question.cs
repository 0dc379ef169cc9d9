using Overview.Content.Identifiers;

namespace Overview.Authoring;

/// <summary>One thing that must be known to write a new file.</summary>
/// <param name="Name">The name of the option that answers it.</param>
/// <param name="Field">The field whose words explain it, and on whose lines the checks find what is wrong with it.</param>
internal sealed record Question(string Name, string Field)
{
    /// <summary>Its words; those of the field where it has none of its own.</summary>
    public string? Words { get; init; }

    /// <summary>True when it must be answered.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>True when several answers may be given, with commas between them.</summary>
    public bool IsList { get; init; }

    /// <summary>The kind of record whose ids answer it.</summary>
    public RecordKind? Kind { get; init; }
}
