using System.Diagnostics;
using Overview.Running;
using Overview.Tests.Stories;

namespace Overview.Tests.Stages;

/// <summary>Nothing outside the input folder becomes part of the site.</summary>
public sealed class InputBoundaryTests
{
    private const string Secret = "the key to the safe";

    [Theory]
    [InlineData("projects/second.md")]
    [InlineData("assets/plan.svg")]
    public async Task Refuses_a_link_to_a_file_elsewhere(string path)
    {
        using var elsewhere = new TestFolder();
        using var story = new SiteStory();
        var target = elsewhere.Write("secret", Secret);
        Link(story, path, target);

        var result = await story.BuildAsync();

        Assert.Equal(RunOutcome.Findings, result.Outcome);
        Assert.Equal(
            ($"{path}(1,1)", "OV016"), (result.Findings[0].Location.ToString(), Assert.Single(result.Findings).Code));
        Assert.False(Path.Exists(story.Output));
    }

    [Theory]
    [InlineData("assets/plans")]
    [InlineData("projects/plans")]
    public async Task Refuses_a_link_to_a_folder_elsewhere(string path)
    {
        using var elsewhere = new TestFolder();
        using var story = new SiteStory();
        elsewhere.Write("plan.md", Secret);
        Link(story, path, elsewhere.Path);

        var result = await story.BuildAsync();

        Assert.Equal(RunOutcome.Findings, result.Outcome);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(
            ("OV017", $"'{path}' is a link to another folder."), (finding.Code, finding.Message));
        Assert.False(Path.Exists(story.Output));
    }

    [Fact]
    public async Task Refuses_a_link_that_leads_out_by_way_of_a_hidden_folder()
    {
        using var elsewhere = new TestFolder();
        using var story = new SiteStory();
        elsewhere.Write("secret.svg", Secret);
        Link(story, "assets/.hidden", elsewhere.Path);
        Link(story, "assets/plan.svg", Path.Combine(story.Input, "assets/.hidden/secret.svg"));

        var result = await story.BuildAsync();

        Assert.Equal(RunOutcome.Findings, result.Outcome);
        Assert.False(Path.Exists(story.Output));
    }

    [Fact]
    public async Task Follows_a_link_to_a_file_of_the_input_folder()
    {
        using var story = new SiteStory().With("assets/plan.svg", "<svg/>");
        Link(story, "assets/copy.svg", Path.Combine(story.Input, "assets/plan.svg"));
        Link(story, "assets/near.svg", "plan.svg");

        await story.BuiltAsync();

        Assert.Equal(("<svg/>", "<svg/>"), (story.Read("media/copy.svg"), story.Read("media/near.svg")));
    }

    [Theory]
    [InlineData("assets/plan.svg", "plan.svg")]
    [InlineData("projects/plan.md", "other.md")]
    public async Task Refuses_links_that_lead_in_a_circle(string path, string target)
    {
        using var story = new SiteStory();
        Link(story, path, target);
        Link(story, "projects/other.md", "plan.md");

        var result = await story.BuildAsync();

        Assert.Equal(RunOutcome.Findings, result.Outcome);
        Assert.All(result.Findings, finding => Assert.Contains(finding.Code, (string[])["OV015", "OV016"]));
        Assert.Empty(result.Faults);
    }

    [Theory]
    [InlineData("assets/plan.svg")]
    [InlineData("projects/plan.md")]
    public async Task Reports_a_file_that_cannot_be_opened_at_its_place(string path)
    {
        using var story = new SiteStory();
        Link(story, path, "not-there");

        var result = await story.BuildAsync();

        Assert.Empty(result.Faults);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(($"{path}(1,1)", "OV015"), (finding.Location.ToString(), finding.Code));
    }

    [Fact]
    public async Task Follows_no_link_to_a_folder_that_leads_in_a_circle()
    {
        using var story = new SiteStory();
        Link(story, "assets/all", story.Input);
        Link(story, "guides/deep/up", "..");

        var result = await story.BuildAsync();

        Assert.Equal(
            ["assets/all(1,1) OV017", "guides/deep/up(1,1) OV017"],
            result.Findings.Select(finding => $"{finding.Location} {finding.Code}"));
    }

    [Theory]
    [InlineData("projects/pipe.md", "OV003")]
    [InlineData("assets/pipe.png", "OV053")]
    public async Task Waits_for_no_pipe(string path, string code)
    {
        using var story = new SiteStory();
        var full = Path.Combine(story.Input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using (var make = Process.Start("mkfifo", [full]))
        {
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(code, (await story.OnlyFindingAsync()).Code);
    }

    private static void Link(SiteStory story, string path, string target)
    {
        var full = Path.Combine(story.Input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, target);
    }
}
