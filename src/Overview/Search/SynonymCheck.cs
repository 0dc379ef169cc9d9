using Overview.Content.Findings;
using Overview.Content.Records;

namespace Overview.Search;

/// <summary>Looks for synonyms that lead to no page.</summary>
internal static class SynonymCheck
{
    /// <summary>A finding for each entry none of whose words stands on a page.</summary>
    public static IEnumerable<Finding> Run(IEnumerable<Synonym> synonyms, SearchIndex index)
    {
        var known = index.Terms.Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        return synonyms.Where(one => !one.Words.Any(words => IsKnown(words, known)))
            .Select(one => SearchRules.LeadsNowhere.At(one.Location, one.Name));
    }

    private static bool IsKnown(string words, HashSet<string> known)
    {
        foreach (var word in new Tokenizer(words))
        {
            var folded = FoldTable.Fold(word);
            if (folded.Length > 0 && !FoldTable.IsTooCommon(folded) && !known.Contains(folded))
            {
                return false;
            }
        }

        return true;
    }
}
