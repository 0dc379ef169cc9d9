using Overview.Publishing;
using Overview.Running;
using Overview.Tests.Stories;

namespace Overview.Tests.Publishing;

/// <summary>The output folder after killed runs, beside other runs, and when it cannot be used.</summary>
public sealed class OutputFolderTests
{
    [Fact]
    public async Task Leaves_no_staging_behind_whatever_the_end()
    {
        using var story = new SiteStory();

        await story.BuildAsync();
        Assert.False(Path.Exists(story.Staging));
        await story.WithMistake().BuildAsync();
        Assert.False(Path.Exists(story.Staging));
        await story.RunAsync(
            story.Options, new WatchedProgress("Check", () => throw new InvalidOperationException("No.")));
        Assert.False(Path.Exists(story.Staging));
    }

    [Fact]
    public async Task Clears_what_a_killed_run_left_in_staging()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Published;
        story.WithOutput(".staging/projects/half/index.html", "<html>");

        var result = await story.BuildAsync();

        Assert.Equal((RunOutcome.Good, 0, 0), (result.Outcome, result.Written, result.Removed));
        Assert.Equal(before, story.Published);
    }

    [Fact]
    public async Task Goes_on_after_a_first_run_that_was_killed_while_staging()
    {
        using var story = new SiteStory().WithOutput(".staging/index.html", "<html>");

        await story.BuiltAsync();

        Assert.False(Path.Exists(story.Staging));
        Assert.NotEqual("<html>", story.Read("index.html"));
    }

    [Fact]
    public async Task Mends_a_folder_that_a_killed_run_left_half_published()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Published;
        File.Delete(Path.Combine(story.Output, "robots.txt"));
        story.WithOutput("index.html", "old").WithOutput("projects/gone/index.html", "old");

        var result = await story.BuildAsync();

        Assert.Equal((2, 1), (result.Written, result.Removed));
        Assert.Equal(before, story.Published);
    }

    [Fact]
    public async Task Turns_a_file_into_a_folder()
    {
        using var story = new SiteStory().With("assets/plan.svg", "<svg/>");
        await story.BuiltAsync();

        var result = await story.Without("assets/plan.svg").With("assets/plan.svg/ground.svg", "<svg/>").BuildAsync();

        Assert.Equal((RunOutcome.Good, 1, 1), (result.Outcome, result.Written, result.Removed));
        Assert.Equal("<svg/>", story.Read("media/plan.svg/ground.svg"));
    }

    [Fact]
    public async Task Turns_a_folder_into_a_file()
    {
        using var story = new SiteStory().With("assets/plan.svg/ground.svg", "<svg/>").With(
            "assets/plan.svg/first.svg", "<svg/>");
        await story.BuiltAsync();
        Directory.Delete(Path.Combine(story.Input, "assets/plan.svg"), recursive: true);

        var result = await story.With("assets/plan.svg", "<svg/>").BuildAsync();

        Assert.Equal((RunOutcome.Good, 1, 2), (result.Outcome, result.Written, result.Removed));
        Assert.Equal("<svg/>", story.Read("media/plan.svg"));
    }

    [Fact]
    public async Task Refuses_a_folder_with_the_files_of_somebody_else()
    {
        using var story = new SiteStory().WithOutput("thesis.odt", "years of work");
        var before = story.Published;

        var result = await story.BuildAsync();

        Assert.Equal(RunOutcome.Findings, result.Outcome);
        Assert.Equal(
            $"'{story.Output}' holds files that this program did not make, and publishing would remove them. "
            + "Name another folder with --output, or empty this one.",
            result.Problem);
        Assert.Equal(before, story.Published);
    }

    [Fact]
    public async Task Refuses_a_file_in_place_of_the_folder()
    {
        using var story = new SiteStory();
        await File.WriteAllTextAsync(story.Output, "a file", TestContext.Current.CancellationToken);

        var result = await story.BuildAsync();

        Assert.Equal(
            (RunOutcome.Findings, $"'{story.Output}' is a file. Name a folder with --output."),
            (result.Outcome, result.Problem));
        Assert.Equal("a file", await File.ReadAllTextAsync(story.Output, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Refuses_a_second_run_into_one_folder_by_name()
    {
        using var story = new SiteStory();
        RunResult? second = null;
        var progress = new WatchedProgress("Check", () => second = story.BuildAsync().GetAwaiter().GetResult());

        var first = await story.RunAsync(story.Options, progress);

        Assert.Equal(RunOutcome.Good, first.Outcome);
        Assert.Equal(RunOutcome.Findings, second!.Outcome);
        Assert.Equal(
            $"Another run is writing '{story.Output}' at this moment. Wait until it has ended, then run again.",
            second.Problem);
        Assert.True(story.Has("index.html"));
        Assert.Equal(RunOutcome.Good, (await story.BuildAsync()).Outcome);
    }

    [Fact]
    public async Task Refuses_a_second_run_that_reaches_the_folder_by_a_link_or_has_another_temp_folder()
    {
        using var story = await new SiteStory().BuiltAsync();
        using var elsewhere = new TestFolder();
        var link = elsewhere.At("site");
        Directory.CreateSymbolicLink(link, story.Output);
        ProgramRun? second = null;
        var progress = new WatchedProgress("Check", () => second = ProgramRun.WithAsync(
            new Dictionary<string, string> { ["TMPDIR"] = elsewhere.Path },
            elsewhere.Path,
            "build", "--input", story.Input, "--output", link, "--today", "2026-11-23").GetAwaiter().GetResult());

        await story.RunAsync(story.Options, progress);

        Assert.Equal(1, second!.Code);
        Assert.Contains($"Another run is writing '{link}' at this moment.", second.Out, StringComparison.Ordinal);
        Assert.False(story.Has(".overview.lock"));
    }

    [Fact]
    public async Task Lets_a_check_run_beside_a_build()
    {
        using var story = new SiteStory();
        RunResult? check = null;
        var progress = new WatchedProgress("Check", () => check = story.CheckAsync().GetAwaiter().GetResult());

        var build = await story.RunAsync(story.Options, progress);

        Assert.Equal((RunOutcome.Good, RunOutcome.Good), (build.Outcome, check!.Outcome));
    }

    [Fact]
    public async Task Says_so_when_the_folder_cannot_be_written()
    {
        using var story = await new SiteStory().BuiltAsync();
        File.WriteAllText(story.Staging, "a file where a folder must be");
        var before = story.Published;

        var result = await story.Change("two services", "three services").BuildAsync();

        Assert.Equal(RunOutcome.Findings, result.Outcome);
        Assert.StartsWith($"'{story.Output}' cannot be written: ", result.Problem, StringComparison.Ordinal);
        Assert.Empty(result.Faults);
        Assert.Equal(before, story.Published);
    }

    [Fact]
    public async Task Says_so_when_a_published_file_is_locked_by_another_program()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Published;
        using (
            new FileStream(
                Path.Combine(story.Output, "index.html"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var result = await story.BuildAsync();

            Assert.Equal((RunOutcome.Findings, 0), (result.Outcome, result.Faults.Count));
            Assert.StartsWith($"'{story.Output}' cannot be ", result.Problem, StringComparison.Ordinal);
        }

        Assert.Equal(before, story.Published);
        Assert.Equal(RunOutcome.Good, (await story.BuildAsync()).Outcome);
    }

    [Fact]
    public async Task Tells_the_findings_too_when_the_folder_cannot_be_written()
    {
        using var story = await new SiteStory().BuiltAsync();
        File.WriteAllText(story.Staging, "a file where a folder must be");

        var result = await story.WithMistake().With(
            "projects/second.md", SoundFiles.ProjectCalled("Second")).BuildAsync();

        Assert.Equal(RunOutcome.Findings, result.Outcome);
        Assert.NotNull(result.Problem);
        Assert.Equal("OV103", Assert.Single(result.Findings).Code);
    }

    [Fact]
    public async Task Says_so_when_files_can_only_partly_be_moved_into_place_and_mends_that_in_the_next_run()
    {
        using var story = new SiteStory();
        var progress = new WatchedProgress("Publish", () => File.Delete(Path.Combine(story.Staging, "1")));

        var result = await story.RunAsync(story.Options, progress);

        Assert.Equal((RunOutcome.Findings, 0), (result.Outcome, result.Written));
        Assert.EndsWith(
            " Some files may be new and others old until the next run mends the folder.",
            result.Problem,
            StringComparison.Ordinal);
        await story.BuiltAsync();
        using var other = await new SiteStory().BuiltAsync();
        Assert.Equal(other.Published, story.Published);
    }

    [Theory]
    [InlineData("archive")]
    [InlineData("areas")]
    [InlineData("areas/kent")]
    public async Task Reaches_no_file_behind_a_link(string place)
    {
        using var story = await new SiteStory().BuiltAsync();
        using var elsewhere = new TestFolder();
        elsewhere.Write("thesis.odt", "years of work");
        elsewhere.Write("index.html", "a page of somebody else");
        var before = FolderContent.Of(elsewhere.Path);
        Replace(Path.Combine(story.Output, place), elsewhere.Path);

        var result = await story.Change("two services", "three services").BuildAsync();

        Assert.Equal(
            (RunOutcome.Findings, $"In '{story.Output}' is a link, '{place}', and publishing would reach the files "
                + "behind it. Remove the link."),
            (result.Outcome, result.Problem));
        Assert.Equal(before, FolderContent.Of(elsewhere.Path));
        Assert.DoesNotContain(
            "three services", story.Read("projects/shared-station/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_no_two_parts_of_the_site_claim_one_file()
    {
        using var folder = new TestFolder();
        using var output = OutputFolder.Open(folder.At("output"));
        output.Stage("index.html", "one"u8);

        var problem = Assert.Throws<InvalidOperationException>(() => output.Stage("index.html", "two"u8));

        Assert.Equal("Two parts of the site claim the file 'index.html'.", problem.Message);
    }

    [Fact]
    public void Takes_a_file_name_that_is_too_long_as_a_problem_of_the_folder()
    {
        using var folder = new TestFolder();
        using var output = OutputFolder.Open(folder.At("output"));

        Assert.Throws<OutputException>(() => output.Stage(new string('a', 300) + "/index.html", "one"u8));
    }

    [Fact]
    public void Is_free_again_when_it_is_closed()
    {
        using var folder = new TestFolder();
        OutputFolder.Open(folder.At("output")).Dispose();

        OutputFolder.Open(folder.At("output")).Dispose();

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private static void Replace(string folder, string byLinkTo)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateSymbolicLink(folder, byLinkTo);
    }
}
