using Overview.Checking;
using Overview.Content.Building;
using Overview.Content.Joining;
using Overview.Content.Parsing;
using Overview.Search;
using Overview.Theme;

namespace Overview.Tests.Search;

/// <summary>Renders the pages of a site, and gives the documents that the search makes of them.</summary>
internal sealed class SearchSite
{
    private SearchSite(Site site, IReadOnlyList<RenderedPage> pages)
    {
        Site = site;
        Pages = pages;
        Documents = new SearchDocuments(site).Of(pages);
    }

    public Site Site { get; }

    public IReadOnlyList<RenderedPage> Pages { get; }

    public IReadOnlyList<SearchDocument> Documents { get; }

    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>The document of a page.</summary>
    public SearchDocument this[string url] => Documents.Single(document => document.Url == url);

    /// <summary>The content of this repository.</summary>
    public static Task<SearchSite> OfRepositoryAsync() => OfFolderAsync(Path.Combine(RepositoryRoot, "input"));

    public static async Task<SearchSite> OfFolderAsync(string input)
    {
        var settings = new BuildSettings { Today = ContentDay.Of(input) };
        var parser = new ContentParser(settings.Today);
        var files = Directory.GetFiles(input, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(input, file).Replace('\\', '/'))
            .Where(ContentParser.IsContent)
            .Order(StringComparer.Ordinal)
            .Select(path => parser.Parse(path, File.ReadAllBytes(Path.Combine(input, path))));
        var catalogue = ContentJoiner.Join([.. files], settings).Catalogue;
        Assert.NotNull(catalogue);
        var assets = new Dictionary<string, string> { ["book.css"] = "/assets/book.css" };
        return await OfSiteAsync(new Site(catalogue, settings, new AssetManifest(assets)));
    }

    private static async Task<SearchSite> OfSiteAsync(Site site)
    {
        await using var renderer = new PageRenderer(site);
        var pages = new List<RenderedPage>();
        foreach (var route in site.Routes.Pages)
        {
            var facts = PageReader.Read(await renderer.RenderAsync(route));
            pages.Add(new RenderedPage(route, PageRenderer.ComponentOf(route), facts));
        }

        return new SearchSite(site, pages);
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Overview.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("There is no Overview.sln.");
        }

        return folder;
    }
}
