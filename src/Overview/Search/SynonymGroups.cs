using Overview.Content.Joining;

namespace Overview.Search;

/// <summary>The words that mean the same: those that authors list, and the acronyms of the glossary.</summary>
internal static class SynonymGroups
{
    private const string BetweenAcronyms = " / ";

    /// <summary>A list for each meaning.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(Catalogue catalogue) =>
    [
        .. catalogue.Synonyms.Select(one => one.Words),
        .. from term in catalogue.Terms
           where term.Expansion is not null
           select (string[])[.. term.Label.Split(BetweenAcronyms), term.Expansion!],
    ];
}
