using Overview.Tests.Stories;

namespace Overview.Tests.Authoring;

/// <summary>The command <c>fmt</c>.</summary>
public sealed class FormatCommandTests
{
    [Fact]
    public async Task Writes_what_is_out_of_order_and_then_finds_nothing_more()
    {
        using var story = new SiteStory();
        await RunAsync(story);
        story.Change("added: 2026-11-20", "added:   '2026-11-20'");

        var checkedOnly = await RunAsync(story, "--check");
        var first = await RunAsync(story);
        var second = await RunAsync(story, "--check");

        Assert.Equal(1, checkedOnly.Code);
        Assert.EndsWith("1 file would change.", checkedOnly.Out.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, first.Code);
        Assert.Contains("shared-station.md", first.Out, StringComparison.Ordinal);
        Assert.EndsWith("1 file changed.", first.Out.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal((0, "All fields are in order."), (second.Code, second.Out.TrimEnd()));
        Assert.Empty(SiteStory.Words(await story.CheckAsync()));
    }

    [Fact]
    public async Task Leaves_a_file_that_cannot_be_read_and_says_so()
    {
        using var story = new SiteStory().With("guides/broken.md", "---\ntitle: [\n---\n");
        await RunAsync(story);

        var run = await RunAsync(story, "guides/broken.md");

        Assert.Equal(0, run.Code);
        Assert.Contains("guides/broken.md: left as it is, for its fields cannot be read.", run.Error, StringComparison.Ordinal);
        Assert.Equal("---\ntitle: [\n---\n", File.ReadAllText(Path.Combine(story.Input, "guides/broken.md")));
    }

    [Fact]
    public async Task Never_touches_the_copies_of_a_frozen_edition()
    {
        const string copy = "editions/frozen/2016/shared-station.md";
        using var story = new SiteStory().With(copy, "---\ntitle:   Old\n---\n");
        await RunAsync(story);

        var run = await RunAsync(story);

        Assert.Equal((0, "All fields are in order.", string.Empty), (run.Code, run.Out.TrimEnd(), run.Error));
        Assert.Equal("---\ntitle:   Old\n---\n", File.ReadAllText(Path.Combine(story.Input, copy)));
    }

    [Fact]
    public async Task Refuses_a_file_that_is_not_there()
    {
        using var story = new SiteStory();

        var run = await RunAsync(story, "projects/none.md");

        Assert.Equal(2, run.Code);
        Assert.Contains("There is no content file", run.Error, StringComparison.Ordinal);
    }

    private static Task<CommandRun> RunAsync(SiteStory story, params string[] args) =>
        CommandRun.OfAsync(["fmt", .. args, "--input", story.Input]);
}
