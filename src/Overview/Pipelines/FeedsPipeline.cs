using Overview.Running;
using Overview.Stages;
using Statiq.Core;

namespace Overview.Pipelines;

/// <summary>Publishes what is new as Atom feeds.</summary>
public sealed class FeedsPipeline : Pipeline
{
    /// <summary>Sets the pipeline up for one run.</summary>
    public FeedsPipeline(SiteRun run)
    {
        Dependencies.Add(nameof(ContentPipeline));
        Dependencies.Add(nameof(AssetsPipeline));
        ProcessModules = [new WriteFeeds(run)];
    }
}
