using Overview.Content.Findings;

namespace Overview.Content.Parsing;

/// <summary>An address at which a page stood before, as an author wrote it.</summary>
/// <param name="Url">The root-relative URL.</param>
/// <param name="Location">Where it is written.</param>
public sealed record FormerAddress(string Url, Location Location);
