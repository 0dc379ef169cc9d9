using Overview.Content.Building;
using Overview.Hosting;
using Overview.Running;
using Overview.Tests.Stories;

namespace Overview.Tests.Hosting;

/// <summary>The files that the host reads, through the whole program.</summary>
public sealed class HostFilesTests
{
    [Fact]
    public async Task Give_no_address_the_same_header_twice()
    {
        using var story = await new SiteStory().BuiltAsync();
        var rules = HeadersFile.Read(story.Read("_headers"));
        var files = Directory.EnumerateFiles(story.Output, "*", SearchOption.AllDirectories)
            .Select(file => new FilePage(Path.GetRelativePath(story.Output, file)).Url);

        Assert.All(files, url =>
        {
            var names = rules.Where(rule => rule.Fits(url)).SelectMany(rule => rule.Headers).Select(header => header.Name);
            Assert.Distinct(names);
        });
    }

    [Theory]
    [InlineData("/", "public, max-age=0, must-revalidate", "same-origin", null)]
    [InlineData("/projects/shared-station/", "public, max-age=0, must-revalidate", "same-origin", "*")]
    [InlineData("/assets/overview.12345678.css", "public, max-age=31536000, immutable", "same-origin", null)]
    [InlineData("/share/site.12345678.png", "public, max-age=31536000, immutable", "cross-origin", null)]
    [InlineData("/data/projects.csv", "public, max-age=0, must-revalidate", "same-origin", "*")]
    [InlineData("/none/", null, null, null)]
    public async Task Say_how_long_to_keep_and_who_may_read(string url, string? cache, string? resource, string? origin)
    {
        using var story = await new SiteStory().BuiltAsync();
        var headers = HeadersFile.Read(story.Read("_headers")).Where(rule => rule.Fits(url))
            .SelectMany(rule => rule.Headers).ToDictionary(header => header.Name, header => header.Value);

        Assert.Equal(
            (cache, resource, origin),
            (
                headers.GetValueOrDefault("Cache-Control"),
                headers.GetValueOrDefault("Cross-Origin-Resource-Policy"),
                headers.GetValueOrDefault("Access-Control-Allow-Origin")));
        Assert.Equal(
            ("same-origin", "same-origin", "max-age=63072000; includeSubDomains", "nosniff", "DENY"),
            (
                headers["Cross-Origin-Opener-Policy"], headers["Referrer-Policy"], headers["Strict-Transport-Security"],
                headers["X-Content-Type-Options"], headers["X-Frame-Options"]));
        Assert.StartsWith("default-src 'none'; ", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("camera=(), ", headers["Permissions-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hide_previews_from_search_engines_and_say_so_on_each_page()
    {
        using var story = await new SiteStory().BuiltAsync();
        Assert.DoesNotContain("X-Robots-Tag", story.Read("_headers"), StringComparison.Ordinal);
        Assert.DoesNotContain("This is not the public site.", story.Read("index.html"), StringComparison.Ordinal);

        await story.BuildAsync(new BuildSettings { Today = SiteStory.Today, Drafts = true });

        Assert.Contains("  X-Robots-Tag: noindex\n", story.Read("_headers"), StringComparison.Ordinal);
        Assert.Contains("This is not the public site.", story.Read("404.html"), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", story.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lead_on_from_former_addresses_with_and_without_the_hosts_help()
    {
        using var story = await new SiteStory().Change("added:", "redirect-from: [/projects/old/]\nadded:").BuiltAsync();

        Assert.Equal("/projects/old/ /projects/shared-station/ 301!\n", story.Read("_redirects"));
        var page = story.Read("projects/old/index.html");
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=/projects/shared-station/\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://www.example.org/projects/shared-station/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/projects/old/", story.Read("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stand_below_the_path_of_the_site()
    {
        using var story = new SiteStory().Change("added:", "redirect-from: [/projects/old/]\nadded:");

        var result = await story.BuildAsync(
            new BuildSettings { Today = SiteStory.Today, BaseUrl = "https://www.example.org/overview" });

        Assert.Equal((RunOutcome.Good, "/overview"), (result.Outcome, result.BasePath));
        Assert.Equal("/overview/projects/old/ /overview/projects/shared-station/ 301!\n", story.Read("_redirects"));
        Assert.StartsWith("/overview/*\n", story.Read("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tell_an_author_where_the_page_behind_a_link_went()
    {
        using var story = new SiteStory()
            .Change("added:", "redirect-from: [/projects/old/]\nadded:")
            .With("help/page.md", SoundFiles.Page("A page", "See [it](/projects/old/)."));

        var finding = (await story.CheckAsync()).Findings.First(one => one.Code == "OV301");

        Assert.Equal("The page has moved to '/projects/shared-station/'.", finding.Fix);
    }

    [Fact]
    public async Task Say_whom_to_tell_of_a_weakness_for_less_than_a_year()
    {
        using var story = await new SiteStory().BuiltAsync();

        Assert.Equal(
            "Contact: tel:+441707806100\nExpires: 2027-06-01T00:00:00Z\nPreferred-Languages: en\n"
                + "Canonical: https://www.example.org/.well-known/security.txt\n",
            story.Read(".well-known/security.txt"));
    }

    [Fact]
    public async Task Name_the_site_where_there_is_no_telephone()
    {
        using var story = new SiteStory();
        var site = File.ReadAllText(Path.Combine(story.Input, "site.yml"));
        await story.With("site.yml", site.Replace(", telephone: 01707 806100", string.Empty, StringComparison.Ordinal))
            .BuiltAsync();

        Assert.StartsWith(
            "Contact: https://www.example.org/\n", story.Read(".well-known/security.txt"), StringComparison.Ordinal);
    }
}
