using System.Text;
using Overview.Checking;
using Overview.Content.Routing;
using Overview.Pipelines;
using Overview.Running;
using Overview.Theme;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Renders every page through the theme, several at a time, and stages its bytes.</summary>
public sealed class RenderPages(SiteRun run) : Stage<RenderedPages>(run, "Pages")
{
    /// <inheritdoc/>
    protected override async Task<RenderedPages> WorkAsync(IExecutionContext context)
    {
        if (context.Result<PreparedSite>(nameof(AssetsPipeline)).Site is not { } prepared)
        {
            return new RenderedPages([]);
        }

        var site = prepared.With(context.Result<WrittenData>(nameof(DataPipeline)).Downloads);
        var routes = site.Routes.Pages;
        var pages = new RenderedPage[routes.Count];
        await using var renderer = new PageRenderer(site);
        var options = new ParallelOptions { CancellationToken = Run.Stop, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForAsync(0, routes.Count, options, async (index, _) =>
            pages[index] = await RenderAsync(renderer, routes[index]));
        Run.Pages = pages.Length;
        return new RenderedPages(pages);
    }

    private async Task<RenderedPage> RenderAsync(PageRenderer renderer, Route route)
    {
        var html = await RenderHtmlAsync(renderer, route);
        Run.Output.Stage(route.OutputPath, Encoding.UTF8.GetBytes(html));
        return new RenderedPage(route, PageRenderer.ComponentOf(route), Read(route, html));
    }

    private PageFacts Read(Route route, string html) => Run.Options.Memory?.Read(route.Url, html) ?? PageReader.Read(html);

    private static async Task<string> RenderHtmlAsync(PageRenderer renderer, Route route)
    {
        try
        {
            return await renderer.RenderAsync(route);
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException(
                $"The page '{route.Url}' could not be rendered by {PageRenderer.ComponentOf(route)}: {problem.Message}",
                problem);
        }
    }
}
