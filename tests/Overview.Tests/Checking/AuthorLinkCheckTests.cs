using Overview.Content.Findings;
using Overview.Running;
using Overview.Tests.Stories;

namespace Overview.Tests.Checking;

/// <summary>Links that authors wrote, through the whole program.</summary>
public sealed class AuthorLinkCheckTests
{
    private const string Sentence = "two services share.[^1]";

    [Theory]
    [InlineData(
        "[it](/projects/shared-staton/)",
        "OV301",
        "There is no page at '/projects/shared-staton/'. Did you mean '/projects/shared-station/'?")]
    [InlineData(
        "[it](/projects/shared-station)",
        "OV301",
        "There is no page at '/projects/shared-station'. Did you mean '/projects/shared-station/'?")]
    [InlineData(
        "[it](/something/else/entirely/)",
        "OV301",
        "There is no page at '/something/else/entirely/'. Correct the address.")]
    [InlineData("[it](/ofice/?a=b)", "OV301", "There is no page at '/ofice/'. Correct the address.")]
    [InlineData(
        "[it](/areas/kent/#population)",
        "OV302",
        "The page '/areas/kent/' has no part '#population'. Correct the part after '#'.")]
    [InlineData(
        "[it](#what-is-it)",
        "OV302",
        "The page '/projects/shared-station/' has no part '#what-is-it'. Did you mean '#what-it-is'?")]
    [InlineData(
        "![it](/media/engine.svg)",
        "OV318",
        "There is no file 'engine.svg' in input/assets/. Put it there, or correct its name.")]
    public async Task Reports_a_link_that_leads_nowhere(string link, string code, string words)
    {
        using var story = new SiteStory().Change(Sentence, $"two services share, see {link}.[^1]");

        var finding = Assert.Single((await story.CheckAsync()).Findings, one => one.Severity == Severity.Error);

        Assert.Equal((code, words), (finding.Code, $"{finding.Message} {finding.Fix}"));
        var column = "A station that two services share, see ".Length + link.IndexOf('(', StringComparison.Ordinal) + 2;
        Assert.Equal($"projects/shared-station.md(22,{column})", finding.Location.ToString());
    }

    [Theory]
    [InlineData("[it](#what-it-is)")]
    [InlineData("[it](/projects/shared-station/#what-it-is)")]
    [InlineData("[it](/areas/kent/?from=here#ov-main)")]
    [InlineData("[it](/data/projects.csv)")]
    [InlineData("[it](/media/a%2Dplan.svg)")]
    [InlineData("[it](/)")]
    public async Task Lets_a_link_to_something_that_is_there_pass(string link)
    {
        using var story = new SiteStory().With("assets/a-plan.svg", "<svg/>").Change(
            Sentence, $"two services share, see {link}.[^1]");

        await story.BuiltAsync();
    }

    [Fact]
    public async Task Prints_path_line_column_code_message_and_fix()
    {
        using var story = new SiteStory().Change(Sentence, "two services share, see [it](/area/kent/).[^1]");

        var run = await ProgramRun.OfAsync(story.Folder, "check", "--today", "2026-11-23");

        Assert.Equal(
            "input/projects/shared-station.md(22,45): error OV301: There is no page at '/area/kent/'. "
            + "Did you mean '/areas/kent/'?",
            run.Out.Split('\n')[0].TrimEnd());
    }

    [Fact]
    public async Task Reports_an_address_in_the_navigation_at_its_line_once()
    {
        using var story = new SiteStory();
        var settings = await File.ReadAllTextAsync(
            Path.Combine(story.Input, "site.yml"), TestContext.Current.CancellationToken);

        story.With("site.yml", settings.Replace("url: /projects/", "url: /project/", StringComparison.Ordinal));

        var finding = await story.OnlyFindingAsync();
        Assert.Equal("site.yml(7,29) OV301", $"{finding.Location} {finding.Code}");
        Assert.Equal("Did you mean '/projects/'?", finding.Fix);
    }

    [Fact]
    public async Task Adds_no_second_finding_for_a_link_to_a_page_that_has_an_error_itself()
    {
        using var story = new SiteStory()
            .WithMistake()
            .With("projects/second.md", SoundFiles.ProjectCalled("Second")
                .Replace(
                    Sentence,
                    "two share, [here](/projects/shared-station/) and [there](/projects/shared-station/#what-it-is).",
                    StringComparison.Ordinal));

        Assert.Equal("OV103", (await story.OnlyFindingAsync()).Code);
    }

    [Fact]
    public async Task Adds_no_second_finding_when_the_page_was_the_only_one_of_its_list()
    {
        using var story = new SiteStory().WithMistake()
            .With(
                "services/fire.md",
                SoundFiles.All["services/fire.md"] + "See [these](/themes/estates/south-east/).\n");

        Assert.Equal("OV103", (await story.OnlyFindingAsync()).Code);
    }

    [Fact]
    public async Task Reports_a_link_to_a_draft_as_one_that_readers_cannot_follow()
    {
        using var story = new SiteStory()
            .Change(Sentence, "two services share, as [here](/projects/second/).[^1]")
            .With("projects/second.md", SoundFiles.ProjectWith("draft: true", "Second"));

        var finding = await story.OnlyFindingAsync();

        Assert.Equal("OV119", finding.Code);
        Assert.Equal("projects/shared-station.md(22,46)", finding.Location.ToString());
        Assert.StartsWith(
            "The page '/projects/second/' is a draft or of a later date", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_a_draft_link_to_another_draft()
    {
        using var story = new SiteStory()
            .With("projects/second.md", SoundFiles.ProjectWith("draft: true", "Second"))
            .With(
                "projects/third.md",
                SoundFiles.ProjectWith("draft: true", "Third").Replace(
                    Sentence, "two share, as [here](/projects/second/).", StringComparison.Ordinal));

        var result = await story.CheckAsync();

        Assert.Equal((RunOutcome.Good, string.Empty), (result.Outcome, SiteStory.Words(result)));
    }

    [Fact]
    public async Task Reports_every_broken_link_of_every_file_in_one_run()
    {
        using var story = new SiteStory()
            .Change(Sentence, "two share, see [a](/one/), [b](/two/) and [a](/one/) again.[^1]")
            .With("areas/kent.md", SoundFiles.All["areas/kent.md"] + "See [c](/three/).\n");

        var result = await story.CheckAsync();

        Assert.Equal(
            [
                "areas/kent.md /three/", "projects/shared-station.md /one/", "projects/shared-station.md /two/",
                "projects/shared-station.md /one/",
            ],
            result.Findings.Select(finding => $"{finding.Location.File} {finding.Message.Split('\'')[1]}"));
        Assert.Empty(result.Faults);
    }
}
