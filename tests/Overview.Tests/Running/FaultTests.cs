using Overview.Running;
using Overview.Tests.Stories;

namespace Overview.Tests.Running;

/// <summary>Mistakes of ours are told apart from those of authors, and name where they happened.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData("Join", "ContentPipeline/Process » JoinContent » The wheel came off.")]
    [InlineData("Assets", "AssetsPipeline/Process » PrepareSite » The wheel came off.")]
    [InlineData("Pages", "PagesPipeline/Process » RenderPages » The wheel came off.")]
    [InlineData("Publish", "SitePipeline/Process » PublishSite » The wheel came off.")]
    public async Task Names_pipeline_phase_and_module_of_an_exception(string stage, string sentence)
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Published;
        var progress = new WatchedProgress(stage, () => throw new InvalidOperationException("The wheel came off."));

        var result = await story.Change("two services", "three services").RunAsync(story.Options, progress);

        Assert.Equal(RunOutcome.Fault, result.Outcome);
        Assert.Equal(3, (int)result.Outcome);
        Assert.Equal(sentence, Assert.Single(result.Faults).Message);
        Assert.Equal(before, story.Published);
    }

    [Fact]
    public async Task Names_the_file_too_where_there_is_one()
    {
        using var story = new SiteStory();
        var progress = new WatchedProgress("Parse", () => throw new InvalidOperationException("The wheel came off."));

        var result = await story.RunAsync(story.Options, progress);

        var input = System.Text.RegularExpressions.Regex.Escape(story.Input);
        Assert.Matches(
            $@"^ContentPipeline/Process » ParseContent » \[{input}/(\S+) => \1\] The wheel came off\.$",
            Assert.Single(result.Faults).Message);
    }

    [Fact]
    public async Task Keeps_the_findings_beside_a_fault()
    {
        using var story = new SiteStory().WithMistake();
        var progress = new WatchedProgress("Check", () => throw new InvalidOperationException("The wheel came off."));

        var result = await story.RunAsync(story.Options, progress);

        Assert.Equal(RunOutcome.Fault, result.Outcome);
        Assert.Equal("OV103", Assert.Single(result.Findings).Code);
    }
}
