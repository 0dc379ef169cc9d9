using Overview.Content.Routing;

namespace Overview.Content.Tests.Routing;

public sealed class RouteTableTests
{
    private static readonly RouteTable Table = new(new ContentStory().Join().Catalogue!);

    [Fact]
    public void Every_url_is_served_once_and_ends_in_a_slash()
    {
        Assert.Equal(Table.Pages.Count, Table.Pages.Select(page => page.Url).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(
            Table.Pages.Where(page => page.Url != Routes.To(FixedPage.NotFound)),
            page => Assert.EndsWith("/", page.Url, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/projects/shared-station/", "projects/shared-station/index.html")]
    [InlineData("/themes/estates/south-east/", "themes/estates/south-east/index.html")]
    [InlineData("/404.html", "404.html")]
    public void A_page_is_found_by_its_url_and_knows_its_file(string url, string file) =>
        Assert.Equal(file, Table.Find(url)?.OutputPath);

    [Theory]
    [InlineData("/projects/shared-station/", "shared-station")]
    [InlineData("/projects/shared-station", "shared-station")]
    [InlineData("/projects/", null)]
    [InlineData("/projects/a/b/", null)]
    [InlineData("/themes/estates/", null)]
    public void A_project_is_known_by_its_url(string url, string? id) =>
        Assert.Equal(id, Routes.FindProject(url)?.Value);

    [Theory]
    [InlineData("/projects/shared-station")]
    [InlineData("/themes/estates/national/")]
    public void Nothing_else_is_served(string url) => Assert.Null(Table.Find(url));
}
