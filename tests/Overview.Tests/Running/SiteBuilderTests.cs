using Overview.Running;
using Overview.Tests.Stories;

namespace Overview.Tests.Running;

/// <summary>What builds do to the output folder, from one run to the next.</summary>
public sealed class SiteBuilderTests
{
    [Fact]
    public async Task Writes_everything_the_first_time()
    {
        using var story = new SiteStory();

        var result = await story.BuildAsync();

        Assert.Equal(string.Empty, SiteStory.Words(result));
        Assert.Equal(RunOutcome.Good, result.Outcome);
        Assert.Equal(1, result.Projects);
        string[] paths =
        [
            "index.html", "404.html", "projects/shared-station/index.html", "areas/kent/index.html", "sitemap.xml",
            "robots.txt", "data/projects.json", "data/projects.csv", "projects/feed.xml",
        ];
        Assert.All(paths, path => Assert.True(story.Has(path), path));
        var files = Directory.GetFiles(story.Output, "*", SearchOption.AllDirectories);
        Assert.Equal(result.Written + 1, files.Length);
        Assert.Equal(result.Pages, files.Count(file => file.EndsWith(".html", StringComparison.Ordinal)));
        Assert.Equal(0, result.Removed);
    }

    [Fact]
    public async Task Writes_nothing_the_second_time()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Published;
        FolderContent.Age(story.Output);

        var result = await story.BuildAsync();

        Assert.Equal((RunOutcome.Good, 0, 0), (result.Outcome, result.Written, result.Removed));
        Assert.Equal(before, story.Published);
        Assert.Empty(FolderContent.WrittenSince(story.Output));
    }

    [Fact]
    public async Task Rewrites_only_the_pages_whose_text_changed_and_the_index_of_the_search()
    {
        using var story = await new SiteStory().BuiltAsync();
        FolderContent.Age(story.Output);

        var result = await story.Change("two services share", "three services share").BuildAsync();

        Assert.Equal((4, 1), (result.Written, result.Removed));
        Assert.Collection(
            FolderContent.WrittenSince(story.Output),
            path => Assert.StartsWith("assets/search/index.", path, StringComparison.Ordinal),
            path => Assert.Equal("editions/current/print/index.html", path),
            path => Assert.Equal("projects/shared-station/index.html", path),
            path => Assert.Equal("search/files.json", path));
        Assert.Contains(
            "three services share", story.Read("projects/shared-station/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removes_the_page_of_a_deleted_project_and_the_folders_that_it_leaves_empty()
    {
        using var story = new SiteStory().With("projects/second.md", SoundFiles.ProjectCalled("Second"));
        await story.BuiltAsync();
        Assert.True(story.Has("projects/second/index.html"));

        var result = await story.Without("projects/second.md").BuildAsync();

        const int PageFilesOfTheSearchAndPictures = 5;
        const int JsonAndCitations = 3;
        Assert.Equal(
            (RunOutcome.Good, PageFilesOfTheSearchAndPictures + JsonAndCitations), (result.Outcome, result.Removed));
        Assert.False(story.Has("projects/second"));
        Assert.True(story.Has("projects/shared-station/index.html"));
        Assert.DoesNotContain("projects/second/", story.Read("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removes_folders_within_folders_when_nothing_is_left_in_them()
    {
        using var story = new SiteStory().With("assets/a/b/c/picture.svg", "<svg/>");
        await story.BuiltAsync();

        await story.Without("assets/a/b/c/picture.svg").BuildAsync();

        Assert.False(story.Has("media"));
    }

    [Fact]
    public async Task Publishes_nothing_while_there_is_an_error()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Published;
        FolderContent.Age(story.Output);

        var result = await story.With(
            "projects/second.md", SoundFiles.ProjectCalled("Second")).WithMistake().BuildAsync();

        Assert.Equal((RunOutcome.Findings, 0, 0), (result.Outcome, result.Written, result.Removed));
        Assert.Equal("OV103", Assert.Single(result.Findings).Code);
        Assert.Equal(before, story.Published);
        Assert.Empty(FolderContent.WrittenSince(story.Output));
    }

    [Fact]
    public async Task Makes_no_output_folder_for_a_site_with_an_error()
    {
        using var story = new SiteStory().WithMistake();

        await story.BuildAsync();

        Assert.False(Path.Exists(story.Output));
    }

    [Fact]
    public async Task Leaves_an_empty_folder_that_stood_there_before_an_error()
    {
        using var story = new SiteStory().WithMistake();
        Directory.CreateDirectory(story.Output);

        var result = await story.BuildAsync();

        Assert.Equal(RunOutcome.Findings, result.Outcome);
        Assert.True(Directory.Exists(story.Output));
    }

    [Fact]
    public async Task Publishes_nothing_while_the_settings_of_the_site_cannot_be_read()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Published;

        var result = await story.With("site.yml", "just some words").BuildAsync();

        Assert.Equal(RunOutcome.Findings, result.Outcome);
        Assert.Empty(result.Faults);
        Assert.Equal(before, story.Published);
    }

    [Fact]
    public async Task Lets_warnings_pass_and_stops_at_them_when_strict()
    {
        using var story = new SiteStory().Change("review-by: 2027-11-22", "review-by: 2026-11-22");
        var lenient = await story.BuildAsync();
        Assert.Equal(["OV203"], lenient.Findings.Select(finding => finding.Code));
        Assert.Equal((RunOutcome.Good, 0, 1), (lenient.Outcome, lenient.ErrorCount, lenient.WarningCount));
        var before = story.Published;

        var strict = await story.With("projects/second.md", SoundFiles.ProjectCalled("Second"))
            .RunAsync(story.Options with { IsStrict = true });

        Assert.Equal((RunOutcome.Findings, 1, 0), (strict.Outcome, strict.ErrorCount, strict.WarningCount));
        Assert.Equal(before, story.Published);
    }

    [Fact]
    public async Task Writes_nothing_at_all_in_a_check()
    {
        using var story = new SiteStory();

        var result = await story.CheckAsync();

        Assert.Equal((RunOutcome.Good, 0, 0), (result.Outcome, result.Written, result.Removed));
        Assert.True(result.Pages > 0);
        Assert.False(Path.Exists(story.Output));
    }

    [Fact]
    public async Task Leaves_the_output_alone_in_a_check()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Published;
        FolderContent.Age(story.Output);

        var result = await story.Change("two services", "three services").Without("areas/sussex.md").CheckAsync();

        Assert.Equal(RunOutcome.Findings, result.Outcome);
        Assert.Equal(before, story.Published);
        Assert.Empty(FolderContent.WrittenSince(story.Output));
    }

    [Fact]
    public async Task Gives_findings_in_the_order_of_files_and_lines()
    {
        using var story = new SiteStory()
            .Change("services: [police, fire]\ntheme: estates", "services: [police, fyre]\ntheme: estate")
            .With("guides/index.md", SoundFiles.Page("Guides", "See [this](/nowhere-at-all/)."));

        var result = await story.CheckAsync();

        Assert.Equal(
            [
                "guides/index.md(8,12) OV301", "projects/shared-station.md(4,20) OV103",
                "projects/shared-station.md(5,8) OV103",
            ],
            result.Findings.Select(finding => $"{finding.Location} {finding.Code}"));
    }

    [Fact]
    public async Task Tells_the_time_of_every_stage()
    {
        using var story = new SiteStory();

        var result = await story.BuildAsync();

        Assert.Equal(
            [
                "Assets", "Check", "Data", "Feeds", "Host", "Join", "Pages", "Parse", "Pictures", "Publish", "Records",
                "Redirects", "Search",
            ],
            result.Stages.Select(stage => stage.Name).Order(StringComparer.Ordinal));
        Assert.All(result.Stages, stage => Assert.True(stage.Duration <= result.Duration));
    }
}
