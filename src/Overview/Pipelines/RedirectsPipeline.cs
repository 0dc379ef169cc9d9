using Overview.Running;
using Overview.Stages;
using Statiq.Core;

namespace Overview.Pipelines;

/// <summary>Renders the pages at former addresses.</summary>
public sealed class RedirectsPipeline : Pipeline
{
    /// <summary>Sets the pipeline up for one run.</summary>
    public RedirectsPipeline(SiteRun run)
    {
        Dependencies.Add(nameof(ContentPipeline));
        Dependencies.Add(nameof(AssetsPipeline));
        ProcessModules = [new RenderRedirects(run)];
    }
}
