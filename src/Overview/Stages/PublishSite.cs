using Overview.Publishing;
using Overview.Running;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Moves the staged files into place, when nothing stands against it.</summary>
public sealed class PublishSite(SiteRun run) : Stage<PublishedChanges>(run, "Publish")
{
    /// <inheritdoc/>
    protected override Task<PublishedChanges> WorkAsync(IExecutionContext context)
    {
        if (context.Result<CheckedSite>().MayPublish)
        {
            Run.Changes = Run.Output.Publish();
        }

        return Task.FromResult(Run.Changes);
    }
}
