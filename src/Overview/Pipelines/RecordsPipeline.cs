using Overview.Running;
using Overview.Stages;
using Statiq.Core;

namespace Overview.Pipelines;

/// <summary>Publishes each project as data and as citations.</summary>
public sealed class RecordsPipeline : Pipeline
{
    /// <summary>Sets the pipeline up for one run.</summary>
    public RecordsPipeline(SiteRun run)
    {
        Dependencies.Add(nameof(AssetsPipeline));
        ProcessModules = [new WriteRecords(run)];
    }
}
