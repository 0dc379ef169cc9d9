using Overview.Running;

namespace Overview.Checking;

/// <summary>Holds every link of every rendered page against the site, and tells what else is wrong with a page.</summary>
/// <param name="map">What the site serves.</param>
/// <param name="baseUrl">The public address of the site, without a slash at the end.</param>
public sealed class PageCheck(SiteMap map, string baseUrl)
{
    private const string Link = "a href";

    private static readonly string[] SchemesThatLeadAway = ["https:", "http:", "mailto:", "tel:"];


    /// <summary>A fault for each problem; each names page, element and component.</summary>
    public IReadOnlyList<Fault> Run(IReadOnlyList<RenderedPage> pages) =>
    [
        .. from page in pages
           from problem in page.Facts.Problems.Concat(page.Facts.Links.Select(link => Check(page, link)))
           where problem is not null
           select FaultOf(page, problem),
    ];

    /// <summary>A problem of a page as a fault that names page and component.</summary>
    public static Fault FaultOf(RenderedPage page, string problem) =>
        new($"{page.Route.Url} ({page.Component}): {problem}");

    private string? Check(RenderedPage page, PageLink link)
    {
        if (Resolve(page, link) is not var (url, anchor))
        {
            return MayLeadAway(link)
                ? null
                : $"<{link.Element}=\"{link.Target}\"> is no address that the site allows";
        }

        return map.HasUrl(url) && map.HasAnchor(url, anchor)
            ? null
            : $"<{link.Element}=\"{link.Target}\"> leads nowhere";
    }

    /// <summary>What a page loads, or where it sends what readers type, is the site's own.</summary>
    private static bool MayLeadAway(PageLink link) =>
        link.Element == Link
        && SchemesThatLeadAway.Any(scheme => link.Target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the head of a page says to other programs, it says with full addresses.</summary>
    private (string Url, string? Anchor)? Resolve(RenderedPage page, PageLink link)
    {
        var isOwn = link.Element is "link href" or "meta content"
            && link.Target.StartsWith(baseUrl + "/", StringComparison.Ordinal);
        return isOwn
            ? map.Resolve(link.Target[baseUrl.Length..], page.Route.Url, hasBasePath: false)
            : map.Resolve(link.Target, page.Route.Url, hasBasePath: true);
    }
}
