using Overview.Data;
using Overview.Pipelines;
using Overview.Running;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Stages the Atom feeds of new and updated projects, one for each list.</summary>
public sealed class WriteFeeds(SiteRun run) : Stage<WrittenFiles>(run, "Feeds")
{
    /// <inheritdoc/>
    protected override Task<WrittenFiles> WorkAsync(IExecutionContext context)
    {
        if (context.Result<PreparedSite>(nameof(AssetsPipeline)).Site is not { } site)
        {
            return Task.FromResult(new WrittenFiles([]));
        }

        var writer = new AtomFeed(site);
        foreach (var feed in site.Feeds.All)
        {
            Run.Output.Stage(feed.Url[1..], writer.Write(feed));
        }

        return Task.FromResult(new WrittenFiles([.. site.Feeds.All.Select(feed => feed.Url)]));
    }
}
