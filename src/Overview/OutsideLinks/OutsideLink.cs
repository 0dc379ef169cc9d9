using Overview.Content.Findings;

namespace Overview.OutsideLinks;

/// <summary>An address of another website, as an author wrote it.</summary>
/// <param name="Url">The address.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record OutsideLink(string Url, Location Location);
