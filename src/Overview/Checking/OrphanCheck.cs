using Overview.Content.Findings;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Running;

namespace Overview.Checking;

/// <summary>Looks for pages that no other page leads to: readers could not find them.</summary>
/// <param name="map">What the site serves.</param>
public sealed class OrphanCheck(SiteMap map)
{
    private const string SiteFile = "site.yml";

    /// <summary>The pages that nothing leads to; home and the page for what is not there need no link.</summary>
    public IReadOnlyList<RenderedPage> Run(IReadOnlyList<RenderedPage> pages)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal)
        {
            Routes.To(FixedPage.Home), Routes.To(FixedPage.NotFound),
        };
        foreach (var page in pages)
        {
            reached.UnionWith(page.Facts.Links
                .Where(link => link.Element == "a href")
                .Select(link => map.Resolve(link.Target, page.Route.Url, hasBasePath: true)?.Url)
                .OfType<string>()
                .Where(url => url != page.Route.Url));
        }

        return [.. pages.Where(page => !reached.Contains(page.Route.Url))];
    }

    /// <summary>The finding for pages that authors link; null for those that the theme links by itself.</summary>
    public static Finding? FindingOf(RenderedPage orphan) => orphan.Route switch
    {
        RouteOf<Page> page => LinkRules.Orphan.At(Location.StartOf(page.Subject.File), page.Url),
        RouteOf<FixedPage> page => LinkRules.Orphan.At(Location.StartOf(SiteFile), page.Url),
        _ => null,
    };

    /// <summary>The fault for pages that the theme links by itself.</summary>
    public static Fault FaultOf(RenderedPage orphan) => PageCheck.FaultOf(orphan, "no other page leads here");
}
