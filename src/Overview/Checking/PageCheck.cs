using Overview.Running;

namespace Overview.Checking;

/// <summary>Holds every link of every rendered page against the site, and looks for pages that nothing leads to.</summary>
/// <param name="map">What the site serves.</param>
/// <param name="authorLinks">Knows the links that were already reported to authors.</param>
public sealed class PageCheck(SiteMap map, AuthorLinkCheck authorLinks)
{
    private static readonly string[] SchemesThatLeadAway = ["https:", "http:", "mailto:", "tel:"];

    /// <summary>A fault for each problem; each names page, element and component.</summary>
    public IReadOnlyList<Fault> Run(IReadOnlyList<RenderedPage> pages, string home, string notFound)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { home, notFound };
        var faults = new List<Fault>();
        foreach (var page in pages)
        {
            faults.AddRange(page.Facts.Problems.Select(problem => FaultOf(page, problem)));
            foreach (var link in page.Facts.Links)
            {
                if (Check(page, link, reached) is { } problem)
                {
                    faults.Add(FaultOf(page, problem));
                }
            }
        }

        faults.AddRange(pages.Where(page => !reached.Contains(page.Route.Url))
            .Select(page => FaultOf(page, "no other page leads here")));
        return faults;
    }

    private string? Check(RenderedPage page, PageLink link, HashSet<string> reached)
    {
        if (map.Resolve(link.Target, page.Route.Url, hasBasePath: true) is not var (url, anchor))
        {
            return SchemesThatLeadAway.Any(scheme => link.Target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                ? null
                : $"<{link.Element}=\"{link.Target}\"> is no address that the site allows";
        }

        if (url != page.Route.Url && link.Element == "a href")
        {
            reached.Add(url);
        }

        var isThere = map.HasUrl(url) && (string.IsNullOrEmpty(anchor) || map.HasAnchor(url, anchor));
        return isThere || authorLinks.IsKnownBroken(url, anchor)
            ? null
            : $"<{link.Element}=\"{link.Target}\"> leads nowhere";
    }

    private static Fault FaultOf(RenderedPage page, string problem) =>
        new($"{page.Route.Url} ({page.Component}): {problem}");
}
