using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using Overview.Checking;
using Overview.Content.Building;
using Overview.Content.Joining;
using Overview.Content.Routing;
using Overview.Hostile;
using Overview.Hosting;
using Overview.Search;
using Overview.Theme;

namespace Overview.Browser.Tests.Hostile;

/// <summary>The pages of a site whose records hold hostile texts in all fields that take them, in memory.</summary>
internal sealed class HostileSite
{
    private const string Home = "http://fields.example/";
    private const string RecordsFolder = "/records/";
    private const int PagesAtOnce = 100;
    private const string IndexUrl = "/search/index.json";
    private const string TextUrl = "/search/text.json";

    private readonly ConcurrentDictionary<string, (Route Route, string Html)> _pages = new(StringComparer.Ordinal);
    private readonly Site _site;
    private readonly Dictionary<string, (string Type, byte[] Body)> _files = new(StringComparer.Ordinal);

    private HostileSite(Catalogue catalogue)
    {
        var urls = ThemeAssets.All.ToDictionary(asset => asset.Name, asset => Routes.AssetFolder + asset.Name);
        _site = new Site(catalogue, HostileContent.Settings, new AssetManifest(
            urls, ThemeAssets.All.ToDictionary(asset => asset.Name, asset => Integrity.Of(asset.Bytes.Span))));
        foreach (var asset in ThemeAssets.All)
        {
            _files[urls[asset.Name]] = (TypeOf(asset.Name), asset.Bytes.ToArray());
        }
    }

    /// <summary>The address of the site.</summary>
    public static string Address => Home;

    /// <summary>What the check of finished pages says against them.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>All pages that are no record's own.</summary>
    public IEnumerable<string> FixedPages =>
        _site.Routes.Pages.OfType<RouteOf<FixedPage>>().Select(route => Home + route.Url[1..]);

    /// <summary>Documents that hold the pages of many records each.</summary>
    public IEnumerable<string> Records => RecordPages.Select((_, index) => $"{Home}{RecordsFolder[1..]}{index}");

    /// <summary>The number of all pages.</summary>
    public int PageCount => _pages.Count;

    private IEnumerable<(Route Route, string Html)[]> RecordPages => _pages.Values
        .Where(page => page.Route is not RouteOf<FixedPage>).OrderBy(page => page.Route.Url, StringComparer.Ordinal).Chunk(PagesAtOnce);

    /// <summary>Renders the pages of a site.</summary>
    /// <param name="catalogue">The site.</param>
    /// <param name="isWanted">Which of the records' own pages are rendered; lists of all records always are.</param>
    public static async Task<HostileSite> RenderAsync(Catalogue catalogue, Func<Route, bool> isWanted)
    {
        var site = new HostileSite(catalogue);
        await using var renderer = new PageRenderer(site._site);
        var routes = site._site.Routes.Pages.Where(route => route is RouteOf<FixedPage> || isWanted(route));
        await Parallel.ForEachAsync(routes, async (route, _) =>
            site._pages[route.Url] = (route, await renderer.RenderAsync(route)));
        site.Check();
        return site;
    }

    /// <summary>The document of an address; those of <see cref="Records"/> hold the pages of many records.</summary>
    public RouteFulfillOptions? Answer(string address)
    {
        var path = new Uri(address).AbsolutePath;
        if (path.StartsWith(RecordsFolder, StringComparison.Ordinal))
        {
            return Html(DocumentOf(RecordPages.ElementAt(int.Parse(path[RecordsFolder.Length..], CultureInfo.InvariantCulture))));
        }

        if (_pages.TryGetValue(path, out var page))
        {
            return Html(page.Html);
        }

        return _files.TryGetValue(path, out var file) ? new() { ContentType = file.Type, BodyBytes = file.Body } : null;
    }

    private static RouteFulfillOptions Html(string body) => new() { ContentType = "text/html; charset=utf-8", Body = body };

    /// <summary>What stands in the head and in the main part of each page, one after the other.</summary>
    private static string DocumentOf(IEnumerable<(Route Route, string Html)> pages) =>
        "<!doctype html><html lang=\"en\"><head><title>T</title></head><body>"
        + string.Concat(pages.Select(page =>
            $"<section data-page>\n{HeadOf(page.Html)}\n{page.Html[page.Html.IndexOf("<main", StringComparison.Ordinal)..(page.Html.LastIndexOf("</main>", StringComparison.Ordinal) + 7)]}\n</section>"))
        + "</body></html>";

    /// <summary>The title, and what the head says to other programs; without the site's own scripts and styles.</summary>
    private static string HeadOf(string html)
    {
        var head = html[(html.IndexOf("<head>", StringComparison.Ordinal) + 6)..html.IndexOf("<body", StringComparison.Ordinal)];
        return string.Concat(head.Split('\n').Where(line =>
            !line.TrimStart().StartsWith("<link", StringComparison.Ordinal)
            && !line.Contains(" src=\"" + Routes.AssetFolder, StringComparison.Ordinal)).Select(line => line + "\n"))
            .Replace("</head>", string.Empty, StringComparison.Ordinal);
    }

    private void Check()
    {
        List<RenderedPage> rendered =
        [
            .. _pages.Values.AsParallel().Select(page =>
                new RenderedPage(page.Route, PageRenderer.ComponentOf(page.Route), PageReader.Read(page.Html))),
        ];
        Problems = [.. rendered.SelectMany(page => page.Facts.Problems.Select(problem => $"{page.Route.Url}: {problem}"))];
        var documents = new SearchDocuments(_site).Of(rendered);
        var index = MiniSearchIndexWriter.Write(SearchIndex.Of(documents));
        _files[IndexUrl] = ("application/json", index);
        _files[TextUrl] = ("application/json", SearchTextWriter.Write(_site, documents));
        _files[Routes.SearchFiles] = ("application/json", SearchListWriter.Write(IndexUrl, TextUrl, index.Length));
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".js" => "text/javascript",
        ".css" => "text/css",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
