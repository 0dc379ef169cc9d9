using Overview.Running;
using Overview.Stages;
using Statiq.Core;

namespace Overview.Pipelines;

/// <summary>Checks all pages together, and publishes them when nothing stands against it.</summary>
public sealed class SitePipeline : Pipeline
{
    /// <summary>Sets the pipeline up for one run.</summary>
    public SitePipeline(SiteRun run)
    {
        string[] all =
        [
            nameof(ContentPipeline), nameof(AssetsPipeline), nameof(PagesPipeline), nameof(DataPipeline),
            nameof(RecordsPipeline), nameof(FeedsPipeline), nameof(PicturesPipeline), nameof(SearchPipeline),
            nameof(RedirectsPipeline), nameof(HostPipeline),
        ];
        Dependencies.UnionWith(all);
        ProcessModules = [new CheckSite(run), new PublishSite(run)];
    }
}
