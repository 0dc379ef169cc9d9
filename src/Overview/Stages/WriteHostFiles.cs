using Overview.Content.Building;
using Overview.Content.Joining;
using Overview.Content.Routing;
using Overview.Hosting;
using Overview.Pipelines;
using Overview.Running;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>
/// Stages what the host reads: the headers, worked out from all that the site serves, the former addresses, and whom to
/// tell of a weakness.
/// </summary>
public sealed class WriteHostFiles(SiteRun run) : Stage<WrittenFiles>(run, "Host")
{
    /// <inheritdoc/>
    protected override Task<WrittenFiles> WorkAsync(IExecutionContext context)
    {
        if (context.Result<PreparedSite>(nameof(AssetsPipeline)) is not { Site: { } site } prepared)
        {
            return Task.FromResult(new WrittenFiles([]));
        }

        var policy = new ContentPolicy(
        [
            .. prepared.Sources,
            .. context.Result<RenderedPages>(nameof(PagesPipeline)).Pages.SelectMany(page => page.Facts.Sources),
            .. context.Result<RenderedPages>(nameof(RedirectsPipeline)).Pages.SelectMany(page => page.Facts.Sources),
        ]);
        foreach (var excess in policy.Excesses)
        {
            Run.Add(new Fault(excess));
        }

        var redirects = context.Result<JoinedContent>(nameof(ContentPipeline)).Redirects;
        return Task.FromResult(Write(site, policy, redirects));
    }

    private WrittenFiles Write(Site site, ContentPolicy policy, IEnumerable<Redirect> redirects)
    {
        Run.Output.Stage(Routes.SecurityText[1..], SecurityText.Write(site));
        var rules = new SiteHeaders(site, policy).For(Run.Output.Files);
        Run.Output.Stage(Routes.HeadersFile[1..], HeadersFile.Write(rules));
        var moved = redirects.Select(one => new Redirect(site.Href(one.From), site.Href(one.To)));
        Run.Output.Stage(Routes.RedirectsFile[1..], RedirectsFile.Write(moved));
        return new WrittenFiles([Routes.SecurityText, Routes.HeadersFile, Routes.RedirectsFile]);
    }
}
