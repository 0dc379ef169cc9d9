namespace Overview.Content.OpenData;

/// <summary>A column of open data: the one place from which dictionary, schemas and files take it.</summary>
/// <param name="Name">Its name in every file.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Meaning">What it says, in a sentence.</param>
public sealed record DataColumn(string Name, DataType Type, string Meaning)
{
    /// <summary>True when no cell is empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The table whose ids its cells name; null for none.</summary>
    public string? RefersTo { get; init; }

    /// <summary>The only values that it has; empty where any may stand.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
