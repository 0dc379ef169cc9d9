using Overview.Tests.Stories;

namespace Overview.Tests.Commands;

/// <summary>What each option changes.</summary>
public sealed class OptionsTests
{
    private const string NextWeeks = "publish-from: 2026-12-01";

    [Theory]
    [InlineData]
    [InlineData("build")]
    public async Task Builds_with_or_without_the_name_of_the_command(params string[] args)
    {
        using var story = new SiteStory();

        var run = await CommandRun.OfAsync(story, args);

        Assert.Equal(0, run.Code);
        Assert.True(story.Has("index.html"));
    }

    [Fact]
    public async Task Check_writes_nothing_and_says_so()
    {
        using var story = new SiteStory();

        var run = await CommandRun.OfAsync(story, "check");

        Assert.Equal(0, run.Code);
        Assert.Matches(
            "Checked 1[0-9] files, [1-9][0-9]* references between them, [0-9]+ links? in their text and [1-9][0-9]* links of "
            + "pages. Nothing was written: this was a check.\\s*$",
            run.Out);
        Assert.False(Path.Exists(story.Output));
    }

    [Fact]
    public async Task Check_gives_the_exit_code_of_the_build()
    {
        using var story = new SiteStory().WithMistake();

        Assert.Equal(1, (await CommandRun.OfAsync(story, "check")).Code);
        Assert.Equal(1, (await CommandRun.OfAsync(story, "build")).Code);
        Assert.False(Path.Exists(story.Output));
    }

    [Fact]
    public async Task Strict_turns_warnings_into_errors()
    {
        using var story = new SiteStory().Change("review-by: 2027-11-22", "review-by: 2026-11-22");

        var lenient = await CommandRun.OfAsync(story, "check");
        var strict = await CommandRun.OfAsync(story, "check", "--strict");

        Assert.Equal((0, 1), (lenient.Code, strict.Code));
        Assert.Contains(": warning OV203: ", lenient.Out, StringComparison.Ordinal);
        Assert.Contains(": error OV203: ", strict.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_shows_drafts_and_pages_of_future_days()
    {
        using var story = new SiteStory()
            .With("projects/second.md", SoundFiles.ProjectWith("draft: true", "Second"))
            .With("projects/third.md", SoundFiles.ProjectWith(NextWeeks, "Third"));

        await CommandRun.OfAsync(story);
        Assert.False(story.Has("projects/second"));
        Assert.False(story.Has("projects/third"));
        Assert.DoesNotContain("Third", story.Read("data/projects.json"), StringComparison.Ordinal);

        await CommandRun.OfAsync(story, "--drafts");
        Assert.True(story.Has("projects/second/index.html"));
        Assert.True(story.Has("projects/third/index.html"));
    }

    [Fact]
    public async Task No_pictures_lets_all_pages_share_that_of_the_site()
    {
        using var story = new SiteStory();

        var run = await CommandRun.OfAsync(story, "--no-pictures");

        Assert.Equal(0, run.Code);
        var pictures = story.Published.Where(file => file.StartsWith("share/", StringComparison.Ordinal));
        Assert.Matches(@"^share/site\.[0-9a-f]+\.png ", Assert.Single(pictures));
        Assert.Contains("/share/site.", story.Read("projects/shared-station/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-30", false)]
    [InlineData("2026-12-01", true)]
    public async Task Today_decides_what_is_public(string today, bool isPublic)
    {
        using var story = new SiteStory()
            .With("projects/second.md", SoundFiles.ProjectWith(NextWeeks, "Second"));

        var run = await CommandRun.OfAsync("--input", story.Input, "--output", story.Output, "--today", today);

        Assert.Equal(0, run.Code);
        Assert.Equal(isPublic, story.Has("projects/second/index.html"));
    }

    [Theory]
    [InlineData("2027-11-22", false)]
    [InlineData("2027-11-23", true)]
    public async Task Today_decides_which_reviews_are_overdue(string today, bool isOverdue)
    {
        using var story = new SiteStory();

        var run = await CommandRun.OfAsync("check", "--input", story.Input, "--output", story.Output, "--today", today);

        Assert.Equal(isOverdue, run.Out.Contains("OV203", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://office.example.org/collaboration/overview")]
    [InlineData("https://office.example.org/collaboration/overview/")]
    public async Task Base_url_puts_its_path_before_every_address(string url)
    {
        using var story = new SiteStory().With("assets/plan.svg", "<svg/>").Change(
            "two services share.", "two services share, in [Kent](/areas/kent/#ov-main): ![A plan](/media/plan.svg).");

        var run = await CommandRun.OfAsync(story, "--base-url", url);

        Assert.Equal((0, string.Empty), (run.Code, run.Code == 0 ? string.Empty : run.Out));
        var pages = Directory.GetFiles(story.Output, "*.html", SearchOption.AllDirectories);
        Assert.All(pages, page => Assert.Empty(AddressesOutside("/collaboration/overview/", File.ReadAllText(page))));
        Assert.Contains(
            "<loc>https://office.example.org/collaboration/overview/projects/shared-station/</loc>",
            story.Read("sitemap.xml"),
            StringComparison.Ordinal);
        Assert.Contains(
            "Sitemap: https://office.example.org/collaboration/overview/sitemap.xml",
            story.Read("robots.txt"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("www.example.org/projects", story.Read("projects/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timings_lists_the_stages_on_standard_error()
    {
        using var story = new SiteStory();

        var run = await CommandRun.OfAsync(story, "check", "--timings");

        Assert.Matches(@"(?m)^Pages +\d+ ms\r?$", run.Error);
        Assert.DoesNotContain(" ms", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_with_130_when_asked_to()
    {
        using var story = new SiteStory();

        var run = await CommandRun.OfStoppedAsync("--input", story.Input, "--output", story.Output);

        Assert.Equal(130, run.Code);
        Assert.False(Path.Exists(story.Output));
    }

    private static IEnumerable<string> AddressesOutside(string path, string html) =>
        Overview.Checking.PageReader.Read(html).Links.Select(link => link.Target)
            .Where(target => target.StartsWith('/') && !target.StartsWith(path, StringComparison.Ordinal));
}
