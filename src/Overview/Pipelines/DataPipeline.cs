using Overview.Running;
using Overview.Stages;
using Statiq.Core;

namespace Overview.Pipelines;

/// <summary>Publishes the records as open data, and the list of pages for search engines.</summary>
public sealed class DataPipeline : Pipeline
{
    /// <summary>Sets the pipeline up for one run.</summary>
    public DataPipeline(SiteRun run)
    {
        Dependencies.Add(nameof(ContentPipeline));
        Dependencies.Add(nameof(AssetsPipeline));
        ProcessModules = [new WriteData(run)];
    }
}
