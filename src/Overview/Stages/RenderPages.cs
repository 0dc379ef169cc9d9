using System.Text;
using Overview.Checking;
using Overview.Content.Building;
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
        var shown = await ShowAsync(site, renderer);
        var options = new ParallelOptions { CancellationToken = Run.Stop, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForAsync(0, routes.Count, options, async (index, _) => pages[index] = Keep(
            routes[index],
            shown.GetValueOrDefault(routes[index].Url) ?? await RenderHtmlAsync(renderer, routes[index])));
        Run.Pages = pages.Length;
        return new RenderedPages(pages);
    }

    /// <summary>Pages at which somebody looks come first, and are shown at once where nothing stands against them.</summary>
    private async Task<IReadOnlyDictionary<string, string>> ShowAsync(Site site, PageRenderer renderer)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Run.Options.Audience is { } audience && Run.MayPublish)
        {
            foreach (var route in site.Routes.Pages.Where(route => audience.LooksAt(site.Href(route.Url))))
            {
                pages[route.Url] = await RenderHtmlAsync(renderer, route);
            }

            audience.Show(pages);
        }

        return pages;
    }

    private RenderedPage Keep(Route route, string html)
    {
        Run.Output.Stage(route.OutputPath, Encoding.UTF8.GetBytes(html));
        return new RenderedPage(route, PageRenderer.ComponentOf(route), Read(route, html));
    }

    private PageFacts Read(Route route, string html) => Run.Options.Memory?.Pages.Read(route.Url, html) ?? PageReader.Read(html);

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
