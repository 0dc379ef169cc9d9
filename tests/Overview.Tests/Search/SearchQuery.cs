namespace Overview.Tests.Search;

/// <summary>What a reader might type, and how it is looked for.</summary>
internal sealed record SearchQuery(string Text)
{
    /// <summary>True when words may go on.</summary>
    public bool Prefix { get; init; }

    /// <summary>True when words may be misspelt.</summary>
    public bool Fuzzy { get; init; }

    /// <summary>True when all words must be there.</summary>
    public bool All { get; init; }
}
