using System.Text;
using Overview.Content.Frozen;
using Overview.Content.Routing;
using Overview.Data;
using Overview.Pipelines;
using Overview.Running;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Stages each project as JSON and as citations, several at a time, and those of frozen editions as they were.</summary>
public sealed class WriteRecords(SiteRun run) : Stage<WrittenFiles>(run, "Records")
{
    /// <inheritdoc/>
    protected override Task<WrittenFiles> WorkAsync(IExecutionContext context)
    {
        if (context.Result<PreparedSite>(nameof(AssetsPipeline)).Site is not { } site)
        {
            return Task.FromResult(new WrittenFiles([]));
        }

        var json = new ProjectJson(site);
        var citation = new Citation(site);
        var options = new ParallelOptions
        {
            CancellationToken = Run.Stop, MaxDegreeOfParallelism = Environment.ProcessorCount,
        };
        Parallel.ForEach(site.Catalogue.Projects, options, project =>
        {
            Run.Output.Stage(FileRoutes.Json(project.Id)[1..], json.Write(project));
            Run.Output.Stage(FileRoutes.BibTex(project.Id)[1..], citation.BibTex(project));
            Run.Output.Stage(FileRoutes.Ris(project.Id)[1..], citation.Ris(project));
        });
        var frozen = site.Catalogue.Editions.Select(edition => site.Catalogue.FrozenOf(edition.Id)).OfType<FrozenEdition>();
        foreach (var (edition, project) in frozen.SelectMany(edition => edition.Projects.Select(one => (edition, one))))
        {
            Run.Output.Stage(
                FileRoutes.Frozen(edition.Edition, project.Id)[1..], Encoding.UTF8.GetBytes(project.Text));
        }

        return Task.FromResult(new WrittenFiles([.. site.Catalogue.Projects.Select(one => FileRoutes.Json(one.Id))]));
    }
}
