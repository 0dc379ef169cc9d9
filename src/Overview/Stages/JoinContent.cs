using Overview.Content.Joining;
using Overview.Content.Parsing;
using Overview.Running;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Joins the records of all files into the Catalogue.</summary>
public sealed class JoinContent(SiteRun run) : Stage<JoinedContent>(run, "Join")
{
    /// <inheritdoc/>
    protected override Task<JoinedContent> WorkAsync(IExecutionContext context)
    {
        var files = context.Inputs.Select(document => document.Result<ParsedFile>());
        var joined = ContentJoiner.Join(files, Run.Options.Build);
        Run.Add(joined.Findings);
        Run.Projects = joined.Catalogue?.Projects.Count ?? 0;
        return Task.FromResult(joined);
    }
}
