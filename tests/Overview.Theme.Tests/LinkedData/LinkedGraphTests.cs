using System.Text.Json;
using Overview.Content.Routing;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.LinkedData;

/// <summary>What pages say about themselves in JSON-LD.</summary>
public sealed class LinkedGraphTests
{
    private const string Block = "script[type='application/ld+json']";

    [Fact]
    public async Task Of_the_home_page_is_the_site_and_who_publishes_it()
    {
        var parts = await PartsAsync(new SampleSite(), "/");

        Assert.Equal(["Organization", "WebSite"], parts.Keys);
        Assert.Equal("Office of the Commissioner", Text(parts["Organization"], "name"));
        Assert.Equal("https://overview.example/", Text(parts["WebSite"], "url"));
        Assert.Equal(
            Text(parts["Organization"], "@id"), Text(parts["WebSite"].GetProperty("publisher"), "@id"));
    }

    [Fact]
    public async Task Of_a_project_is_an_article_with_its_dates_and_its_place()
    {
        var parts = await PartsAsync(new SampleSite().With(Project("one")), "/projects/one/");

        Assert.Equal(["Organization", "BreadcrumbList", "Article"], parts.Keys);
        var article = parts["Article"];
        Assert.Equal(("Project one", "What one does."), (Text(article, "headline"), Text(article, "description")));
        Assert.Equal(("2026-11-01", "2026-11-01"), (Text(article, "datePublished"), Text(article, "dateModified")));
        Assert.StartsWith("https://overview.example/share/one.", Text(article, "image"), StringComparison.Ordinal);
        var crumbs = parts["BreadcrumbList"].GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal(["Home", "Projects", "Estates", "Project one"], crumbs.Select(crumb => Text(crumb, "name")));
        Assert.Equal([1, 2, 3, 4], crumbs.Select(crumb => crumb.GetProperty("position").GetInt32()));
        Assert.All(crumbs, crumb => Assert.StartsWith(
            "https://overview.example/", Text(crumb, "item"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_the_data_page_is_a_data_set()
    {
        var parts = await PartsAsync(new SampleSite(), "/data/");

        Assert.Equal(["Organization", "BreadcrumbList", "Dataset"], parts.Keys);
        Assert.InRange(Text(parts["Dataset"], "description").Length, 50, 5000);
        Assert.Contains("open-government-licence", Text(parts["Dataset"], "license"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cannot_be_left_by_a_title_that_looks_like_markup()
    {
        const string Hostile = "</script><script>alert(1)</script><!-- \"'& \u2028";
        var site = new SampleSite().With(Project("one") with { Title = Hostile });

        var page = await site.PageAsync("/projects/one/");

        Assert.Equal(Hostile, Text((await PartsAsync(site, "/projects/one/"))["Article"], "headline"));
        Assert.DoesNotContain("<", page.QuerySelector(Block)!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Scripts, script => script.TextContent.Contains("alert", StringComparison.Ordinal)
            && script.Type != "application/ld+json");
    }

    [Fact]
    public async Task Is_sound_JSON_on_every_page_that_has_it()
    {
        var sample = new SampleSite().With(Project("one"));
        var blocks = 0;
        foreach (var route in sample.Build().Routes.Pages.Where(Routes.IsFound))
        {
            var page = await sample.PageAsync(route.Url);
            foreach (var block in page.QuerySelectorAll(Block))
            {
                using var json = JsonDocument.Parse(block.TextContent);
                Assert.Equal("https://schema.org", Text(json.RootElement, "@context"));
                blocks++;
            }
        }

        Assert.InRange(blocks, 15, 200);
        Assert.Null((await sample.PageAsync("/404.html")).QuerySelector(Block));
    }

    private static async Task<Dictionary<string, JsonElement>> PartsAsync(SampleSite sample, string url)
    {
        var page = await sample.PageAsync(url);
        var json = JsonDocument.Parse(page.QuerySelector(Block)!.TextContent);
        return json.RootElement.GetProperty("@graph").EnumerateArray().ToDictionary(part => Text(part, "@type"));
    }

    private static string Text(JsonElement part, string name) => part.GetProperty(name).GetString()!;
}
