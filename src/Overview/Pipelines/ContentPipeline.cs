using Overview.Running;
using Overview.Stages;
using Statiq.Core;

namespace Overview.Pipelines;

/// <summary>Reads what authors wrote, and joins it into the Catalogue.</summary>
public sealed class ContentPipeline : Pipeline
{
    /// <summary>Sets the pipeline up for one run.</summary>
    public ContentPipeline(SiteRun run)
    {
        InputModules = [new ReadFiles("**/*")];
        ProcessModules = [new ParseContent(run), new JoinContent(run)];
    }
}
