using Overview.Content.Identifiers;

namespace Overview.Search;

/// <summary>A page as the search knows it. Its number in the index is its place in the list of all.</summary>
public sealed record SearchDocument
{
    /// <summary>What the page is about.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>Root-relative URL, without the base path.</summary>
    public required string Url { get; init; }

    /// <summary>The page's heading.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence about the page.</summary>
    public required string Summary { get; init; }

    /// <summary>The headings of its parts; null where it has none.</summary>
    public string? Headings { get; init; }

    /// <summary>Its other words, each once; null where it has none.</summary>
    public string? Body { get; init; }

    /// <summary>The organisations it is about, with all their names; null where there is none.</summary>
    public string? Organisations { get; init; }

    /// <summary>The areas and regions it is about, with all their names; null where there is none.</summary>
    public string? Area { get; init; }

    /// <summary>The theme and the kinds of service it is about; null where there is none.</summary>
    public string? Theme { get; init; }

    /// <summary>What results show beside the title: a project's services and places, other names of a body.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
