using Overview.Running;
using Overview.Tests.Stories;

namespace Overview.Tests.Running;

/// <summary>A run that is stopped leaves everything as it was.</summary>
public sealed class CancellationTests
{
    [Fact]
    public async Task Does_nothing_when_stopped_before_it_began()
    {
        using var story = new SiteStory();

        var result = await SiteBuilder.RunAsync(
            story.Options, WatchedProgress.Quiet, new CancellationToken(canceled: true));

        Assert.Equal(RunOutcome.Cancelled, result.Outcome);
        Assert.Equal(130, (int)result.Outcome);
        Assert.Empty(result.Faults);
        Assert.False(Path.Exists(story.Output));
    }

    [Theory]
    [InlineData("Parse")]
    [InlineData("Join")]
    [InlineData("Assets")]
    [InlineData("Pages")]
    [InlineData("Data")]
    [InlineData("Feeds")]
    [InlineData("Check")]
    [InlineData("Publish")]
    public async Task Leaves_the_output_as_it_was_when_stopped_at_any_stage(string stage)
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Published;
        using var stop = new CancellationTokenSource();

        story.Change("two services", "three services");

        var result = await SiteBuilder.RunAsync(story.Options, new WatchedProgress(stage, stop.Cancel), stop.Token);

        Assert.Equal((RunOutcome.Cancelled, 0, 0), (result.Outcome, result.Written, result.Removed));
        Assert.Empty(result.Faults);
        Assert.Equal(before, story.Published);
    }

    [Fact]
    public async Task Can_be_run_again_after_it_was_stopped()
    {
        using var story = new SiteStory();
        using var stop = new CancellationTokenSource();
        await SiteBuilder.RunAsync(story.Options, new WatchedProgress("Pages", stop.Cancel), stop.Token);

        await story.BuiltAsync();
    }
}
