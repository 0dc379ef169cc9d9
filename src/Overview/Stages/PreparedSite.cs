using Overview.Content.Building;
using Overview.Hosting;

namespace Overview.Stages;

/// <summary>All that pages are made from.</summary>
/// <param name="Site">The site; null when the content is too broken to make one.</param>
public sealed record PreparedSite(Site? Site)
{
    /// <summary>What the theme's styles and scripts load.</summary>
    public IReadOnlyList<PolicySource> Sources { get; init; } = [];
}
