using Overview.Running;
using Overview.Stages;
using Statiq.Core;

namespace Overview.Pipelines;

/// <summary>Publishes the full-text index of all pages, for the reader's browser to search in.</summary>
public sealed class SearchPipeline : Pipeline
{
    /// <summary>Sets the pipeline up for one run.</summary>
    public SearchPipeline(SiteRun run)
    {
        Dependencies.Add(nameof(ContentPipeline));
        Dependencies.Add(nameof(AssetsPipeline));
        Dependencies.Add(nameof(PagesPipeline));
        ProcessModules = [new WriteSearchIndex(run)];
    }
}
