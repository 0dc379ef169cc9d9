using System.Text;
using Overview.Checking;
using Overview.Content.Joining;
using Overview.Content.Routing;
using Overview.Pipelines;
using Overview.Running;
using Overview.Theme;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Renders a page at each former address that leads on, for hosts that cannot be told to.</summary>
public sealed class RenderRedirects(SiteRun run) : Stage<RenderedPages>(run, "Redirects")
{
    /// <inheritdoc/>
    protected override async Task<RenderedPages> WorkAsync(IExecutionContext context)
    {
        var joined = context.Result<JoinedContent>(nameof(ContentPipeline));
        var pages = new List<RenderedPage>();
        if (context.Result<PreparedSite>(nameof(AssetsPipeline)).Site is not { } site || Run.HasErrors)
        {
            return new RenderedPages(pages);
        }

        await using var renderer = new PageRenderer(site);
        foreach (var redirect in joined.Redirects)
        {
            var route = new RouteOf<Redirect>(redirect.From, redirect);
            var html = await renderer.RenderAsync(route);
            Run.Output.Stage(route.OutputPath, Encoding.UTF8.GetBytes(html));
            pages.Add(new RenderedPage(route, PageRenderer.ComponentOf(route), PageReader.Read(html)));
        }

        return new RenderedPages(pages);
    }
}
