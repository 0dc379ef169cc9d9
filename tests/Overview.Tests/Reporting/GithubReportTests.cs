using Overview.Content.Findings;
using Overview.Reporting;
using Overview.Running;
using Overview.Tests.Stories;

namespace Overview.Tests.Reporting;

/// <summary>The commands that GitHub shows on the lines of a pull request.</summary>
public sealed class GithubReportTests
{
    [Fact]
    public async Task Prints_a_command_for_each_finding_and_then_the_counts()
    {
        using var story = new SiteStory().WithMistake();

        var run = await ProgramRun.OfAsync(story.Folder, "check", "--format", "github", "--today", "2026-11-23");

        Assert.Equal(1, run.Code);
        var lines = run.Out.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Equal(
            "::error file=input/projects/shared-station.md,line=4,col=20,title=OV103::"
            + "'fyre' is not a service. Did you mean 'fire'?",
            lines[0]);
        Assert.Matches(@"^\d+ pages, 0 projects: 1 error, 0 warnings in ", lines[1]);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void Lets_no_words_of_an_author_begin_a_command()
    {
        using var story = new SiteStory();
        var location = new Location("projects/50%,a:b.md", 3, 7);
        var result = new RunResult
        {
            Outcome = RunOutcome.Findings,
            Findings = [new Finding("OV999", Severity.Warning, location, "100 %\n::error::gotcha\r", "Mend it.")],
            Problem = "The disk\nis full.",
        };
        using var text = new StringWriter();

        GithubReport.Write(text, story.Options, result);

        var lines = text.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(
            "::warning file=input/projects/50%25%2Ca%3Ab.md,line=3,col=7,title=OV999::"
            + "100 %25%0A::error::gotcha%0D Mend it.",
            lines[0]);
        Assert.Equal("::error::The disk%0Ais full.", lines[1]);
    }
}
