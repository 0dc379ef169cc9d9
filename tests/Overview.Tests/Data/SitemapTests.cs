using System.Xml.Linq;
using Overview.Content.Building;
using Overview.Tests.Stories;

namespace Overview.Tests.Data;

/// <summary>What search engines read: every page, and where the list of pages is.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Has_every_page_but_those_that_no_search_should_find()
    {
        using var story = await new SiteStory().BuiltAsync();

        var urls = Urls(story).Select(url => url.Element(Protocol + "loc")!.Value);

        var pages = Directory.GetFiles(story.Output, "index.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(story.Output, file).Replace('\\', '/'))
            .Select(path => "https://www.example.org/" + path[..^"index.html".Length])
            .Where(url => !url.EndsWith("/print/", StringComparison.Ordinal));
        Assert.Equal(pages.Order(StringComparer.Ordinal), urls.Order(StringComparer.Ordinal));
        Assert.True(story.Has("404.html"));
    }

    [Fact]
    public async Task Gives_the_newest_day_of_a_project()
    {
        using var story = await new SiteStory().BuiltAsync();

        var project = Urls(story).Single(
            url => url.Element(Protocol + "loc")!.Value.EndsWith(
                "/projects/shared-station/", StringComparison.Ordinal));

        Assert.Equal("2026-11-22", project.Element(Protocol + "lastmod")!.Value);
    }

    [Theory]
    [InlineData("projects/", "2026-11-23")]
    [InlineData("themes/estates/", "2026-11-23")]
    [InlineData("themes/estates/south-east/", "2026-11-23")]
    [InlineData("services/police/", "2026-11-23")]
    [InlineData("areas/kent/", "2026-11-23")]
    [InlineData("organisations/kent-police/", "2026-11-23")]
    [InlineData("statuses/live/", "2026-11-23")]
    [InlineData("", "2026-11-23")]
    [InlineData("areas/sussex/", null)]
    [InlineData("regions/national/", null)]
    [InlineData("glossary/", null)]
    public async Task Gives_a_list_the_day_on_which_one_of_its_projects_last_changed(string page, string? day)
    {
        using var story = new SiteStory().Change(
            "reviewed:", "updates:\n  - { date: 2026-11-23, note: Figures added. }\nreviewed:");
        await story.BuiltAsync();

        var url = Urls(story).Single(one => one.Element(Protocol + "loc")!.Value == "https://www.example.org/" + page);

        Assert.Equal(day, url.Element(Protocol + "lastmod")?.Value);
    }

    [Fact]
    public async Task Is_the_same_on_another_day()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Read("sitemap.xml");

        await story.BuildAsync(new BuildSettings { Today = SiteStory.Today.AddDays(10) });

        Assert.Equal(before, story.Read("sitemap.xml"));
    }

    [Fact]
    public async Task Is_named_by_robots_txt()
    {
        using var story = await new SiteStory().BuiltAsync();

        Assert.Equal(
            "User-agent: *\nAllow: /\nSitemap: https://www.example.org/sitemap.xml\n",
            story.Read("robots.txt"));
    }

    private static IEnumerable<XElement> Urls(SiteStory story) =>
        XDocument.Parse(story.Read("sitemap.xml")).Root!.Elements(Protocol + "url");
}
