using System.Text;
using Overview.Content.Routing;
using Overview.Data;
using Overview.Pipelines;
using Overview.Running;
using Overview.Theme.Book;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Stages the open data, what search engines and browsers read of the site, and the running titles.</summary>
public sealed class WriteData(SiteRun run) : Stage<WrittenData>(run, "Data")
{
    /// <inheritdoc/>
    protected override Task<WrittenData> WorkAsync(IExecutionContext context)
    {
        if (context.Result<PreparedSite>(nameof(AssetsPipeline)).Site is not { } site)
        {
            return Task.FromResult(new WrittenData([]));
        }

        var data = new OpenDataFiles(site).Make();
        IEnumerable<(string Url, byte[] Bytes)> files =
        [
            .. data.Select(file => (file.Download.Url, file.Bytes)),
            (Routes.Sitemap, Sitemap.Write(site)),
            (Routes.Robots, Robots.Write(site)),
            (FileRoutes.OpenSearch, OpenSearch.Write(site)),
            (Routes.RunningTitles, Encoding.UTF8.GetBytes(RunningTitles.Css(site))),
        ];
        foreach (var (url, bytes) in files)
        {
            Run.Output.Stage(url[1..], bytes);
        }

        return Task.FromResult(new WrittenData([.. data.Select(file => file.Download)]));
    }
}
