using Overview.Content.Building;

namespace Overview.Stages;

/// <summary>All that pages are made from.</summary>
/// <param name="Site">The site; null when the content is too broken to make one.</param>
public sealed record PreparedSite(Site? Site);
