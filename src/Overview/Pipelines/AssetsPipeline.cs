using Overview.Running;
using Overview.Stages;
using Statiq.Core;

namespace Overview.Pipelines;

/// <summary>Publishes the theme's files and the authors' pictures, and makes the Site that all pages share.</summary>
public sealed class AssetsPipeline : Pipeline
{
    /// <summary>Sets the pipeline up for one run.</summary>
    public AssetsPipeline(SiteRun run)
    {
        Dependencies.Add(nameof(ContentPipeline));
        InputModules = [new ReadFiles("assets/**/*")];
        ProcessModules = [new PrepareSite(run)];
    }
}
