using Overview.Content.Routing;
using Overview.Pipelines;
using Overview.Publishing;
using Overview.Running;
using Overview.Search;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Stages the full-text index of all pages, and what results show.</summary>
public sealed class WriteSearchIndex(SiteRun run) : Stage<SearchFiles>(run, "Search")
{
    /// <inheritdoc/>
    protected override Task<SearchFiles> WorkAsync(IExecutionContext context)
    {
        if (context.Result<PreparedSite>(nameof(AssetsPipeline)).Site is not { } site)
        {
            return Task.FromResult(SearchFiles.None);
        }

        var pages = context.Result<RenderedPages>(nameof(PagesPipeline)).Pages;
        var documents = new SearchDocuments(site).Of(pages);
        var index = SearchIndex.Of(documents);
        Run.Add([.. SynonymCheck.Run(site.Catalogue.Synonyms, index)]);
        var bytes = MiniSearchIndexWriter.Write(index);
        var files = new SearchFiles(
            Stage("index.json", bytes), Stage("text.json", SearchTextWriter.Write(site, documents)));
        Run.Output.Stage(
            Routes.SearchFiles[1..],
            SearchListWriter.Write(site.Href(files.Index), site.Href(files.Texts), bytes.Length));
        return Task.FromResult(files);
    }

    private string Stage(string name, byte[] bytes)
    {
        var url = Routes.SearchFolder + Fingerprint.In(name, bytes);
        Run.Output.Stage(url[1..], bytes);
        return url;
    }
}
