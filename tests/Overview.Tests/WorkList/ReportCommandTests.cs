using Overview.Tests.Stories;

namespace Overview.Tests.WorkList;

/// <summary>The command <c>report</c>.</summary>
public sealed class ReportCommandTests
{
    [Fact]
    public async Task Lists_what_there_is_to_do_with_the_pages()
    {
        using var story = new SiteStory()
            .With("guides/index.md", SoundFiles.Page("Guides *all*", "Words."))
            .With("guides/later.md", SoundFiles.Page("Later", "Words.", "publish-from: 2029-01-01\n"))
            .With("guides/draft.md", SoundFiles.Page("Draft", "Words.", "draft: true\n"))
            .Change("review-by: 2027-11-22", "review-by: 2027-12-20");

        var run = await RunAsync(story, "2027-12-01");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.StartsWith("Work on the records, as of 2027-12-01.\n\n## Reviews due (", run.Out, StringComparison.Ordinal);
        Assert.Contains("- Guides \\*all\\* `/guides/`: due 22 November 2027\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("## Reviews due within 30 days (1)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("- Shared station `/projects/shared-station/`: due 2027-12-20\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("## Not public yet (2)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("`/guides/later/`: from 2029-01-01\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("`/guides/draft/`: draft\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("## Fewer than two sources (1)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("## Areas without a project (1)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("- Sussex `/areas/sussex/`\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_stands_in_its_way()
    {
        using var story = new SiteStory().With("site.yml", "title: [");

        var run = await RunAsync(story, "2026-11-23");

        Assert.Equal((1, string.Empty), (run.Code, run.Out));
        Assert.Contains("site.yml(1,", run.Error, StringComparison.Ordinal);
    }

    private static Task<CommandRun> RunAsync(SiteStory story, string today) =>
        CommandRun.OfAsync("report", "--input", story.Input, "--today", today);
}
