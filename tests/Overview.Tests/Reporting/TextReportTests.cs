using Overview.Tests.Stories;

namespace Overview.Tests.Reporting;

/// <summary>What people read after a run.</summary>
public sealed class TextReportTests
{
    [Fact]
    public async Task Tells_what_was_written_and_what_to_do_next()
    {
        using var story = new SiteStory();

        var run = await ProgramRun.OfAsync(story.Folder, "--today", "2026-11-23");

        Assert.Equal(0, run.Code);
        Assert.Matches(
            @"^\d+ pages, 1 project: 0 errors, 0 warnings in \d+\.\d\d s\.\n"
            + @"Wrote \d+ files to 'output', removed 0\. To read the site, serve 'output' with any web server\.\n$",
            run.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Says_that_nothing_had_to_be_written()
    {
        using var story = await new SiteStory().BuiltAsync();

        var run = await CommandRun.OfAsync(story);

        Assert.Matches("Nothing was written: '.*' is up to date.", run.Out);
    }

    [Fact]
    public async Task Prints_a_finding_with_its_place_as_seen_from_the_working_folder()
    {
        using var story = new SiteStory().WithMistake();

        var run = await ProgramRun.OfAsync(story.Folder, "check", "--today", "2026-11-23");

        Assert.Equal(1, run.Code);
        Assert.Equal(
            "input/projects/shared-station.md(4,20): error OV103: 'fyre' is not a service. Did you mean 'fire'?",
            run.Out.Split('\n')[0].TrimEnd());
        Assert.EndsWith(
            "Nothing was published: 'output' is as before. Mend the errors above, then run again.",
            run.Out.TrimEnd(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_way_from_a_working_folder_beside_the_input()
    {
        using var story = new SiteStory().WithMistake();
        var beside = Directory.CreateDirectory(Path.Combine(story.Folder, "work")).FullName;

        var run = await ProgramRun.OfAsync(beside, "check", "--input", "../input", "--output", "../output");

        Assert.StartsWith(
            "../input/projects/shared-station.md(4,20): error OV103: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_a_problem_of_the_folder_without_claiming_what_it_cannot_know()
    {
        using var story = new SiteStory().WithOutput("thesis.odt", "years of work");

        var run = await CommandRun.OfAsync(story);

        Assert.Equal(1, run.Code);
        Assert.StartsWith($"error: '{story.Output}' holds files", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("Mend the problem above, then run again.", run.Out.TrimEnd(), StringComparison.Ordinal);
    }
}
