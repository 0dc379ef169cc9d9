using Overview.Content.Findings;

namespace Overview.Content.Markdown;

/// <summary>A link to a page of the site, as an author wrote it.</summary>
/// <param name="Target">The address: a root-relative URL, an anchor of the same page, or both.</param>
/// <param name="Location">Where the address stands.</param>
public sealed record AuthorLink(string Target, Location Location);
