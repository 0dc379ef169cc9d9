using Overview.Checking;
using Overview.Content.Routing;
using Overview.Tests.Search;

namespace Overview.Tests.Checking;

/// <summary>The pages of this repository's content, rendered once for the tests that follow their links.</summary>
public sealed class RenderedSite : IAsyncLifetime
{
    private Dictionary<string, List<string>> _links = [];

    /// <summary>All pages.</summary>
    internal IReadOnlyList<RenderedPage> Pages { get; private set; } = [];

    /// <summary>What the site serves.</summary>
    internal SiteMap Map { get; private set; } = new(string.Empty, [], []);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Pages = (await SearchSite.OfRepositoryAsync()).Pages;
        Map = new SiteMap(string.Empty, Pages, []);
        var urls = Map.Urls.ToHashSet(StringComparer.Ordinal);
        _links = Pages.ToDictionary(page => page.Route.Url, page => LinksOf(page, urls), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>How many links a reader follows from home to each page that can be reached.</summary>
    internal IReadOnlyDictionary<string, int> DistancesFromHome()
    {
        var home = Routes.To(FixedPage.Home);
        var distances = new Dictionary<string, int>(StringComparer.Ordinal) { [home] = 0 };
        var open = new Queue<string>([home]);
        while (open.TryDequeue(out var url))
        {
            foreach (var next in _links[url].Where(next => distances.TryAdd(next, distances[url] + 1)))
            {
                open.Enqueue(next);
            }
        }

        return distances;
    }

    private List<string> LinksOf(RenderedPage page, HashSet<string> urls) =>
    [
        .. page.Facts.Links.Where(link => link.Element is "a href" or "form action")
            .Select(link => Map.Resolve(link.Target, page.Route.Url, hasBasePath: true)?.Url)
            .OfType<string>()
            .Where(urls.Contains),
    ];
}
