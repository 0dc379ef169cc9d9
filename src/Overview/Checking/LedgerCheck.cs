using Overview.Content.Findings;
using Overview.Content.Joining;
using Overview.Content.Routing;

namespace Overview.Checking;

/// <summary>Holds every address that was ever published against what the site serves now.</summary>
/// <param name="joined">The former addresses, and the pages that are left out.</param>
/// <param name="map">The pages that are there.</param>
public sealed class LedgerCheck(JoinedContent joined, SiteMap map)
{
    private readonly HashSet<string> _former =
        joined.Redirects.Select(redirect => redirect.From).ToHashSet(StringComparer.Ordinal);

    /// <summary>What is wrong with the list, and each address that readers would find empty.</summary>
    /// <param name="ledger">The list.</param>
    public IReadOnlyList<Finding> Run(UrlLedger ledger) => ledger.Check(Stands);

    /// <summary>A page that is left out because of an error in it comes back when that is mended.</summary>
    private bool Stands(string url) => map.HasUrl(url) || _former.Contains(url) || joined.IsWithheld(url, anchor: null);
}
