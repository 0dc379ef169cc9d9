using Overview.Tests.Stories;

namespace Overview.Tests.Authoring;

/// <summary>The command <c>rename</c>: afterwards all is as sound as before, and readers of the old address are led on.</summary>
public sealed class RenameCommandTests
{
    private const string Mentions =
        "See [[project:shared-station]], [[organisation:kent-police|the force]] and [it](/projects/shared-station/#what-it-is).";

    [Fact]
    public async Task Mends_every_mention_and_link_of_a_project()
    {
        using var story = WithMentions();

        var run = await RunAsync(story, "project", "shared-station", "joint-station");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains(
            "mended 2 mentions and links in 1 file. /projects/shared-station/ leads to /projects/joint-station/.",
            run.Out,
            StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(story.Input, "projects/shared-station.md")));
        Assert.Contains(
            "\nredirect-from: [/projects/shared-station/]\n---\n",
            File.ReadAllText(Path.Combine(story.Input, "projects/joint-station.md")),
            StringComparison.Ordinal);
        await story.BuiltAsync();
        Assert.Equal("/projects/shared-station/ /projects/joint-station/ 301!\n", story.Read("_redirects"));
        Assert.Contains("href=\"/projects/joint-station/#what-it-is\"", story.Read("guides/mentions/index.html"));
    }

    [Theory]
    [InlineData("organisation", "kent-police", "police-of-kent")]
    [InlineData("area", "kent", "county-of-kent")]
    [InlineData("theme", "estates", "buildings")]
    [InlineData("service", "police", "the-police")]
    [InlineData("edition", "2016", "second")]
    [InlineData("page", "guides/mentions", "guides/more-mentions")]
    public async Task Leaves_a_sound_site_for_every_kind(string kind, string before, string after)
    {
        using var story = WithMentions();
        await story.BuiltAsync();
        var pages = Directory.EnumerateFiles(story.Output, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(story.Output, file)).ToList();

        var run = await RunAsync(story, kind, before, after);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        await story.BuiltAsync();
        Assert.All(pages, page => Assert.True(story.Has(page), page));
    }

    [Fact]
    public async Task Goes_back_again_without_a_circle()
    {
        using var story = WithMentions();

        await RunAsync(story, "project", "shared-station", "joint-station");
        var back = await RunAsync(story, "project", "joint-station", "shared-station");

        Assert.Equal((0, string.Empty), (back.Code, back.Error));
        await story.BuiltAsync();
        Assert.Equal("/projects/joint-station/ /projects/shared-station/ 301!\n", story.Read("_redirects"));
    }

    [Theory]
    [InlineData("'status' cannot be renamed.", "status", "live", "alive")]
    [InlineData("There is no project 'none'.", "project", "none", "some")]
    [InlineData("'Joint Station' cannot be an id.", "project", "shared-station", "Joint Station")]
    [InlineData("'sussex' is there already.", "area", "kent", "sussex")]
    [InlineData("No content can stand at", "page", "guides/mentions", "nowhere/mentions")]
    public async Task Refuses_what_cannot_be_and_changes_nothing(string sentence, params string[] args)
    {
        using var story = WithMentions();
        var before = FolderContent.Of(story.Input);

        var run = await RunAsync(story, args);

        Assert.Equal(2, run.Code);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContent.Of(story.Input));
    }

    [Fact]
    public async Task Refuses_a_name_that_the_site_keeps_for_itself()
    {
        using var story = WithMentions();
        var before = FolderContent.Of(story.Input);

        var run = await RunAsync(story, "project", "shared-station", "table");

        Assert.Equal(1, run.Code);
        Assert.Contains("Nothing was renamed: the new name would make the errors above.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContent.Of(story.Input));
    }

    private static SiteStory WithMentions() =>
        new SiteStory().With("guides/mentions.md", SoundFiles.Page("Mentions", Mentions))
            .With("guides/index.md", SoundFiles.Page("Guides", "Read [mentions](/guides/mentions/)."))
            .With("index.md", SoundFiles.Page("Home", "Read the [guides](/guides/)."));

    private static Task<CommandRun> RunAsync(SiteStory story, params string[] args) =>
        CommandRun.OfAsync(["rename", .. args, "--input", story.Input, "--today", "2026-11-23"]);
}
