namespace Overview.Search;

/// <summary>The fields of the index: a field's number is its place here.</summary>
public static class SearchFields
{
    /// <summary>The fields by name, and where their words come from; null where a page has none.</summary>
    public static IReadOnlyList<(string Name, Func<SearchDocument, string?> Words)> All { get; } =
    [
        ("title", document => document.Title),
        ("summary", document => document.Summary),
        ("headings", document => document.Headings),
        ("body", document => document.Body),
        ("organisations", document => document.Organisations),
        ("area", document => document.Area),
        ("theme", document => document.Theme),
    ];
}
