using Overview.Hosting;

namespace Overview.Checking;

/// <summary>What is kept in memory of a rendered page, to check all pages together and to search in them.</summary>
/// <param name="Ids">The ids of its elements.</param>
/// <param name="Links">Where its links, pictures, styles and scripts lead; each target once.</param>
/// <param name="Problems">What is wrong with the page by itself, in words.</param>
public sealed record PageFacts(
    IReadOnlySet<string> Ids,
    IReadOnlyList<PageLink> Links,
    IReadOnlyList<string> Problems)
{
    /// <summary>What the content security policy must allow for it.</summary>
    public IReadOnlySet<PolicySource> Sources { get; init; } = new HashSet<PolicySource>();

    /// <summary>Its words, for the search.</summary>
    public PageText Text { get; init; } = PageText.Empty;
}
