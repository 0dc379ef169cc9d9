using Overview.Running;
using Overview.Stages;
using Statiq.Core;

namespace Overview.Pipelines;

/// <summary>Draws share pictures and icons.</summary>
public sealed class PicturesPipeline : Pipeline
{
    /// <summary>Sets the pipeline up for one run.</summary>
    public PicturesPipeline(SiteRun run)
    {
        Dependencies.Add(nameof(ContentPipeline));
        Dependencies.Add(nameof(AssetsPipeline));
        ProcessModules = [new DrawPictures(run)];
    }
}
