using Overview.Content.Markdown;

namespace Overview.Content.Joining;

/// <summary>The links to pages of the site that an author wrote in one file.</summary>
/// <param name="PageUrl">The page on which they stand; null where they stand on every page, or on none.</param>
/// <param name="Links">The links.</param>
public sealed record PageLinks(string? PageUrl, IReadOnlyList<AuthorLink> Links);
