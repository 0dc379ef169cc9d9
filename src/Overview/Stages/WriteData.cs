using System.Text;
using Overview.Content.Routing;
using Overview.Data;
using Overview.Pipelines;
using Overview.Running;
using Overview.Theme.Book;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Stages the open data, the sitemap, what search engines may visit, and the running titles.</summary>
public sealed class WriteData(SiteRun run) : Stage<WrittenFiles>(run, "Data")
{
    /// <inheritdoc/>
    protected override Task<WrittenFiles> WorkAsync(IExecutionContext context)
    {
        if (context.Result<PreparedSite>(nameof(AssetsPipeline)).Site is not { } site)
        {
            return Task.FromResult(new WrittenFiles([]));
        }

        (string Url, byte[] Bytes)[] files =
        [
            (Routes.ProjectsJson, ProjectsJson.Write(site)),
            (Routes.ProjectsCsv, ProjectsCsv.Write(site)),
            (Routes.Sitemap, Sitemap.Write(site)),
            (Routes.Robots, Robots.Write(site)),
            (Routes.RunningTitles, Encoding.UTF8.GetBytes(RunningTitles.Css(site))),
        ];
        foreach (var (url, bytes) in files)
        {
            Run.Output.Stage(url[1..], bytes);
        }

        return Task.FromResult(new WrittenFiles([.. files.Select(file => file.Url)]));
    }
}
