using Overview.Checking;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Tests.Checking;

/// <summary>Readers reach every page of the real site by links, and every project soon.</summary>
public sealed class ReachTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private const int MostLinks = 3;

    [Fact]
    public void Every_project_is_reached_from_home_in_at_most_three_links()
    {
        var distances = site.DistancesFromHome();
        var projects = site.Pages.Select(page => page.Route).OfType<RouteOf<Project>>()
            .Select(route => route.Url).ToList();

        Print(projects, distances);

        Assert.NotEmpty(projects);
        Assert.DoesNotContain(projects, url => distances.GetValueOrDefault(url, int.MaxValue) > MostLinks);
    }

    [Fact]
    public void Every_page_but_the_one_for_what_is_not_there_is_reached_from_home()
    {
        var distances = site.DistancesFromHome();
        var pages = site.Pages.Select(page => page.Route.Url).ToList();

        Print(pages, distances);

        Assert.Equal([Routes.To(FixedPage.NotFound)], pages.Where(url => !distances.ContainsKey(url)));
    }

    [Fact]
    public void No_page_is_without_a_link_to_it() => Assert.Empty(new OrphanCheck(site.Map).Run(site.Pages));

    private static void Print(IEnumerable<string> urls, IReadOnlyDictionary<string, int> distances)
    {
        var reached = urls.Where(distances.ContainsKey).GroupBy(url => distances[url]);
        foreach (var group in reached.OrderBy(group => group.Key))
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{group.Key} links from home: {group.Count()}");
        }
    }
}
