using Overview.Checking;

namespace Overview.Stages;

/// <summary>All pages of the site, rendered and staged.</summary>
/// <param name="Pages">The pages, in the order of their routes.</param>
public sealed record RenderedPages(IReadOnlyList<RenderedPage> Pages);
