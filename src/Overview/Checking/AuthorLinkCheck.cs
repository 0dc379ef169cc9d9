using Overview.Content.Findings;
using Overview.Content.Joining;
using Overview.Content.Markdown;
using Overview.Content.Routing;

namespace Overview.Checking;

/// <summary>Holds the links that authors wrote against the pages of the site.</summary>
/// <param name="joined">The links, and the pages that are left out.</param>
/// <param name="map">The pages that are there.</param>
public sealed class AuthorLinkCheck(JoinedContent joined, SiteMap map)
{
    private const string AnyPage = "/";

    /// <summary>A finding for each link that leads nowhere.</summary>
    public IReadOnlyList<Finding> Run()
    {
        var findings = new List<Finding>();
        foreach (var (pageUrl, links) in joined.Links)
        {
            foreach (var link in links)
            {
                if (Check(pageUrl, link) is { } finding)
                {
                    findings.Add(finding);
                }
            }
        }

        return findings;
    }

    private Finding? Check(string? pageUrl, AuthorLink link)
    {
        if (map.Resolve(link.Target, pageUrl ?? AnyPage, hasBasePath: false) is not var (url, anchor)
            || joined.IsWithheld(url, anchor)
            || (pageUrl is null && link.Target.StartsWith('#'))
            || (pageUrl is not null && joined.HiddenUrls.Contains(pageUrl)))
        {
            return null;
        }

        if (joined.HiddenUrls.Contains(url))
        {
            return FieldRules.NotPublic.At(link.Location, "page", url);
        }

        if (!map.HasUrl(url) && url.StartsWith(Routes.MediaFolder, StringComparison.Ordinal))
        {
            return LinkRules.MissingFile.At(link.Location, url[Routes.MediaFolder.Length..]);
        }

        if (!map.HasUrl(url))
        {
            if (joined.Redirects.FirstOrDefault(redirect => redirect.From == url) is { } moved)
            {
                return LinkRules.BrokenLink.WithFix(link.Location, $"The page has moved to '{moved.To}'.", url);
            }

            return Suggestion.Nearest(url, map.Urls) is { } nearest
                ? LinkRules.BrokenLink.WithFix(link.Location, $"Did you mean '{nearest}'?", url)
                : LinkRules.BrokenLink.At(link.Location, url);
        }

        if (map.HasAnchor(url, anchor))
        {
            return null;
        }

        return Suggestion.Nearest(anchor!, map.AnchorsOf(url)) is { } near
            ? LinkRules.BrokenAnchor.WithFix(link.Location, $"Did you mean '#{near}'?", url, anchor!)
            : LinkRules.BrokenAnchor.At(link.Location, url, anchor!);
    }
}
