using Overview.Checking;
using Overview.Content.Joining;
using Overview.Ledger;
using Overview.Pipelines;
using Overview.Running;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Holds all links, authors' and the theme's own, against all pages.</summary>
public sealed class CheckSite(SiteRun run) : Stage<CheckedSite>(run, "Check")
{
    /// <inheritdoc/>
    protected override Task<CheckedSite> WorkAsync(IExecutionContext context)
    {
        var joined = context.Result<JoinedContent>(nameof(ContentPipeline));
        var site = context.Result<PreparedSite>(nameof(AssetsPipeline)).Site;
        if (site is not null)
        {
            var pages = context.Result<RenderedPages>(nameof(PagesPipeline)).Pages;
            var map = new SiteMap(site.BasePath, pages, Run.Output.Files);
            Run.Add(new AuthorLinkCheck(joined, map).Run());
            Run.Add(new LedgerCheck(joined, map).Run(LedgerFile.Read(Run.Options.Input)));
            var redirects = context.Result<RenderedPages>(nameof(RedirectsPipeline)).Pages;
            CheckPages(pages, map, site.BaseUrl);
            Run.Checked = new CheckedParts(
                joined.FileCount,
                joined.ReferenceCount,
                joined.Links.Sum(page => page.Links.Count),
                Run.HasErrors ? 0 : pages.Sum(page => page.Facts.Links.Count));
            var all = new SiteMap(site.BasePath, [.. pages, .. redirects], Run.Output.Files);
            AddFaults(new PageCheck(all, site.BaseUrl).Run(redirects));
        }

        return Task.FromResult(new CheckedSite(site is not null && Run.MayPublish));
    }

    /// <summary>Pages made from incomplete content say nothing about the theme.</summary>
    private void CheckPages(IReadOnlyList<RenderedPage> pages, SiteMap map, string baseUrl)
    {
        if (Run.HasErrors)
        {
            return;
        }

        AddFaults(new PageCheck(map, baseUrl).Run(pages));

        foreach (var orphan in new OrphanCheck(map).Run(pages))
        {
            if (OrphanCheck.FindingOf(orphan) is { } finding)
            {
                Run.Add([finding]);
            }
            else
            {
                Run.Add(OrphanCheck.FaultOf(orphan));
            }
        }
    }

    private void AddFaults(IEnumerable<Fault> faults)
    {
        foreach (var fault in faults)
        {
            Run.Add(fault);
        }
    }
}
