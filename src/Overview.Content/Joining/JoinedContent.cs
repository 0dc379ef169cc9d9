using Overview.Content.Findings;
using Overview.Content.Routing;

namespace Overview.Content.Joining;

/// <summary>What all content files together gave.</summary>
/// <param name="Catalogue">
/// The records without an error; null when the site's own settings or the home page cannot be read.
/// </param>
/// <param name="Findings">All that is wrong so far, in the order of the files.</param>
/// <param name="Links">The links that authors wrote, still to be held against the pages.</param>
/// <param name="WithheldUrls">
/// Pages that exist but are left out because of an error in them: a link there is no second mistake.
/// </param>
/// <param name="HiddenUrls">The URLs of pages that are not public yet.</param>
public sealed record JoinedContent(
    Catalogue? Catalogue,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<PageLinks> Links,
    IReadOnlySet<string> WithheldUrls,
    IReadOnlySet<string> HiddenUrls)
{
    /// <summary>The former addresses of all public pages, in order.</summary>
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];
}
