using Overview.Running;
using Overview.Stages;
using Statiq.Core;

namespace Overview.Pipelines;

/// <summary>Writes what the host reads, when all files that it will serve are known.</summary>
public sealed class HostPipeline : Pipeline
{
    /// <summary>Sets the pipeline up for one run.</summary>
    public HostPipeline(SiteRun run)
    {
        string[] all =
        [
            nameof(ContentPipeline), nameof(AssetsPipeline), nameof(PagesPipeline), nameof(DataPipeline),
            nameof(RecordsPipeline), nameof(FeedsPipeline), nameof(PicturesPipeline), nameof(SearchPipeline),
            nameof(RedirectsPipeline),
        ];
        Dependencies.UnionWith(all);
        ProcessModules = [new WriteHostFiles(run)];
    }
}
