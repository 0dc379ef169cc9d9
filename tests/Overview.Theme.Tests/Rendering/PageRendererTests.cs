using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Overview.Content.Building;
using Overview.Content.Records;
using Overview.Content.Routing;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Rendering;

public sealed partial class PageRendererTests
{
    private static readonly Site Sample =
        new SampleSite().With(Project("one"), Project("two") with { AsOf = null }).Build();

    public static TheoryData<string> Urls => [.. Sample.Routes.Pages.Select(page => page.Url)];

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Writes_a_whole_document_with_one_main_heading(string url)
    {
        var html = await RenderAsync(url);
        var page = new HtmlParser().ParseDocument(html);

        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.EndsWith(" - Overview", page.Title, StringComparison.Ordinal);
        Assert.Equal(
            $"https://overview.example{url}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Never_skips_a_heading_level(string url)
    {
        var page = new HtmlParser().ParseDocument(await RenderAsync(url));

        int[] levels =
            [.. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];

        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Gives_each_id_once_and_refers_to_ids_that_are_there(string url)
    {
        var page = new HtmlParser().ParseDocument(await RenderAsync(url));

        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        var named = page.QuerySelectorAll("[aria-labelledby]").Select(one => one.GetAttribute("aria-labelledby")!)
            .Concat(page.QuerySelectorAll("[aria-controls]").Select(one => one.GetAttribute("aria-controls")!));

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(named, id => Assert.Contains(id, ids));
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Has_no_style_or_script_of_its_own_and_no_slash_in_void_elements(string url)
    {
        var html = await RenderAsync(url);

        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(meta|link|input|img|br|hr)[^>]*/>", html);
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Never_shows_a_status_without_its_year(string url)
    {
        var page = new HtmlParser().ParseDocument(await RenderAsync(url));

        Assert.All(
            page.QuerySelectorAll(".ov-status"),
            status => Assert.Matches(@"\(\d{4}\)$|, year not known$|^Status not known", status.Words()));
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Leads_only_to_pages_of_the_site(string url)
    {
        var page = new HtmlParser().ParseDocument(await RenderAsync(url));
        HashSet<string> files =
        [
            .. Sample.Feeds.All.Select(feed => feed.Url),
            .. Sample.Catalogue.Projects.SelectMany<Project, string>(
                one => [FileRoutes.BibTex(one.Id), FileRoutes.Ris(one.Id), FileRoutes.Json(one.Id)]),
        ];

        var targets = page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]);

        Assert.All(
            targets,
            target => Assert.True(Sample.Routes.Find(target) is not null || files.Contains(target), target));
    }

    [Fact]
    public async Task Gives_no_two_pages_the_same_title()
    {
        var titles = new List<string>();
        foreach (var route in Sample.Routes.Pages)
        {
            titles.Add(Title().Match(await RenderAsync(route.Url)).Value);
        }

        Assert.Equal(titles.Distinct(StringComparer.OrdinalIgnoreCase), titles);
    }

    [Fact]
    public async Task Gives_records_of_different_kinds_with_one_name_different_titles()
    {
        var site = new SampleSite().With(
            Project("kent") with { Title = "Kent" },
            Organisation("kent-police", "Kent", OrganisationType.PoliceForce),
            ThemeOf("estates", "Kent", 1),
            Service("police", "Kent", 1),
            Edition("2014", EditionKind.Overview, 2) with { ShortTitle = "Kent" },
            Prose(PageSection.WorkingGroup, "members", "Kent"),
            new Region(new("south-east"), "Kent", "Kent.", 1)).Build();
        await using var renderer = new PageRenderer(site);

        var pages = await Task.WhenAll(site.Routes.Pages.Select(renderer.RenderAsync));

        string[] titles = [.. pages.Select(html => Title().Match(html).Value)];
        Assert.Equal(titles.Distinct(), titles);
    }

    [Fact]
    public async Task Encodes_what_authors_write_and_leaves_accents_as_they_are()
    {
        var html = await new SampleSite()
            .With(Project("one") with
            {
                Title = "<script>alert(1)</script>",
                Summary = "Ynys Môn & O'Brien's \"plan\"",
            })
            .TextAsync("/projects/one/");

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("Ynys Môn &amp; O", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renders_the_same_text_each_time_also_when_pages_are_rendered_at_once()
    {
        await using var renderer = new PageRenderer(Sample);
        Route[] routes = [.. Enumerable.Repeat(Sample.Routes.Pages, 8).SelectMany(pages => pages)];
        var results = new string[routes.Length];

        await Parallel.ForAsync(0, routes.Length, async (index, _) =>
            results[index] = await renderer.RenderAsync(routes[index]));

        Assert.All(
            routes.Zip(results).GroupBy(pair => pair.First.Url, pair => pair.Second),
            texts => Assert.Single(texts.Distinct()));
    }

    [Fact]
    public void Names_the_component_of_a_route() =>
        Assert.Equal("HomePage", PageRenderer.ComponentOf(Sample.Routes.Find("/")!));

    private static async Task<string> RenderAsync(string url)
    {
        await using var renderer = new PageRenderer(Sample);
        return await renderer.RenderAsync(Sample.Routes.Find(url)!);
    }

    [GeneratedRegex("<title>.*?</title>")]
    private static partial Regex Title();
}
