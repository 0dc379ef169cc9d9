using Overview.Content.Routing;
using Overview.Data;
using Overview.Pipelines;
using Overview.Running;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Stages the Atom feed of new and updated projects.</summary>
public sealed class WriteFeeds(SiteRun run) : Stage<WrittenFiles>(run, "Feeds")
{
    /// <inheritdoc/>
    protected override Task<WrittenFiles> WorkAsync(IExecutionContext context)
    {
        if (context.Result<PreparedSite>(nameof(AssetsPipeline)).Site is not { } site)
        {
            return Task.FromResult(new WrittenFiles([]));
        }

        Run.Output.Stage(Routes.ProjectsFeed[1..], ProjectsFeed.Write(site));
        return Task.FromResult(new WrittenFiles([Routes.ProjectsFeed]));
    }
}
