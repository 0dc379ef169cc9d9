using AngleSharp.Html.Dom;
using Overview.Theme.Pictures;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Pages;

/// <summary>What other programs show of a page where it is posted.</summary>
public sealed class ShareMetaTests
{
    [Fact]
    public async Task Of_a_project_shows_its_own_picture()
    {
        var project = Project("one");
        var sample = new SampleSite();
        var page = await sample.PageAsync(project);

        Assert.Equal("article", Property(page, "og:type"));
        Assert.Equal("Project one", Property(page, "og:title"));
        Assert.Equal("What one does.", Property(page, "og:description"));
        Assert.Equal("https://overview.example/projects/one/", Property(page, "og:url"));
        Assert.Equal(
            "https://overview.example" + SharePicture.Of(project, sample.Build().Catalogue).Url,
            Property(page, "og:image"));
        Assert.StartsWith("Project one. Live when last checked (2015).", Property(page, "og:image:alt"));
        Assert.Equal(("1200", "630"), (Property(page, "og:image:width"), Property(page, "og:image:height")));
        Assert.Equal("en_GB", Property(page, "og:locale"));
        Assert.Equal("National Overview of working together", Property(page, "og:site_name"));
    }

    [Fact]
    public async Task Of_any_other_page_shows_the_picture_of_the_site()
    {
        var sample = new SampleSite { BaseUrl = "https://www.example.org/site" };
        var page = await sample.PageAsync("/areas/kent/");

        Assert.Equal("website", Property(page, "og:type"));
        Assert.Equal("https://www.example.org/site" + SharePicture.Of(sample.Build()).Url, Property(page, "og:image"));
    }

    [Fact]
    public async Task Names_icons_manifest_and_the_colours_of_the_frame()
    {
        var page = await new SampleSite().PageAsync("/");

        Assert.Equal(AppIcon.Touch.Url, page.QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href"));
        Assert.Equal("/manifest.webmanifest", page.QuerySelector("link[rel=manifest]")!.GetAttribute("href"));
        Assert.Equal(
            ["#12325b", "#0d2747"],
            page.QuerySelectorAll("meta[name=theme-color]").Select(meta => meta.GetAttribute("content")));
    }

    private static string? Property(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}']")!.GetAttribute("content");
}
