using Overview.Content.Building;
using Overview.Content.Findings;
using Overview.Content.Routing;
using Overview.Pipelines;
using Overview.Running;
using Overview.Theme.Pictures;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>
/// Stages share pictures, icons and the manifest that lists them. A picture's name tells what it shows: one that is
/// published already stays as it is, and only the others are drawn, several at a time.
/// </summary>
public sealed class DrawPictures(SiteRun run) : Stage<WrittenFiles>(run, "Pictures")
{
    /// <inheritdoc/>
    protected override Task<WrittenFiles> WorkAsync(IExecutionContext context)
    {
        var site = context.Result<PreparedSite>(nameof(AssetsPipeline)).Site;
        return Task.FromResult(site is null || IsInVain ? new WrittenFiles([]) : Write(site));
    }

    /// <summary>With mistakes in the content nothing will be published.</summary>
    private bool IsInVain => Run.Findings.Any(finding => finding.Severity == Severity.Error);

    private WrittenFiles Write(Site site)
    {
        Run.Output.Stage(Routes.WebManifest[1..], WebManifest.Write(site));
        Run.Output.Stage(Routes.FavoriteIcon[1..], SitePictures.DrawFavoriteIcon());
        var pictures = SitePictures.Of(site);
        var drawn = 0;
        var options = new ParallelOptions
        {
            CancellationToken = Run.Stop, MaxDegreeOfParallelism = Environment.ProcessorCount,
        };
        Parallel.ForEach(pictures, options, picture =>
        {
            if (Run.Output.StageOnce(picture.Url[1..], () => Draw(picture)))
            {
                Interlocked.Increment(ref drawn);
            }
        });
        Run.Drawn = drawn;
        return new WrittenFiles([Routes.WebManifest, Routes.FavoriteIcon, .. pictures.Select(picture => picture.Url)]);
    }

    private static byte[] Draw(SitePicture picture)
    {
        try
        {
            return picture.Draw();
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException(
                $"The picture '{picture.Url}' could not be drawn: {problem.Message}", problem);
        }
    }
}
