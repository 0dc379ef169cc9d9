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
    /// <summary>How many files were joined.</summary>
    public int FileCount { get; init; }

    /// <summary>How often one record names another.</summary>
    public int ReferenceCount { get; init; }

    /// <summary>The former addresses of all public pages, in order.</summary>
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];

    /// <summary>How the URLs begin of which nobody can tell whether they exist, because of an error elsewhere.</summary>
    public IReadOnlyList<string> UncertainUrls { get; init; } = [];

    /// <summary>True where a page, or a part of it, is left out because of an error that is told already.</summary>
    /// <param name="url">The page.</param>
    /// <param name="anchor">The part; null for the page as a whole.</param>
    public bool IsWithheld(string url, string? anchor)
    {
        var whole = anchor is null ? url : $"{url}#{anchor}";
        return WithheldUrls.Contains(url) || WithheldUrls.Contains(whole)
            || UncertainUrls.Any(begin => whole.StartsWith(begin, StringComparison.Ordinal) && whole != begin);
    }
}
