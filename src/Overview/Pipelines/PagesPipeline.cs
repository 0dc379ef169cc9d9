using Overview.Running;
using Overview.Stages;
using Statiq.Core;

namespace Overview.Pipelines;

/// <summary>Renders every page.</summary>
public sealed class PagesPipeline : Pipeline
{
    /// <summary>Sets the pipeline up for one run.</summary>
    public PagesPipeline(SiteRun run)
    {
        Dependencies.Add(nameof(ContentPipeline));
        Dependencies.Add(nameof(AssetsPipeline));
        Dependencies.Add(nameof(DataPipeline));
        ProcessModules = [new RenderPages(run)];
    }
}
