using Overview.Authoring;
using Overview.Tests.Stories;

namespace Overview.Tests.Authoring;

/// <summary>The command <c>new</c>: what it writes is sound, or it writes nothing.</summary>
public sealed class NewCommandTests
{
    private static readonly string[] Project =
    [
        "new", "project", "--title", "Night: boat \"crew\"", "--summary", "One boat for two services.", "--services",
        "police, fire", "--theme", "estates", "--areas", "kent", "--status", "live", "--as-of", "2016", "--source-title",
        "Report, 2nd edition", "--source-publisher", "The council", "--text", "Two services share a boat.",
    ];

    [Fact]
    public async Task Writes_a_project_from_options()
    {
        using var story = new SiteStory();

        var run = await RunAsync(story, Project);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("projects/night-boat-crew.md'. Add to its text", run.Out, StringComparison.Ordinal);
        Assert.Equal(
            """
            ---
            title: "Night: boat \"crew\""
            summary: One boat for two services.
            services: [police, fire]
            theme: estates
            areas: [kent]
            status: live
            as-of: 2016
            sources:
              - { title: "Report, 2nd edition", publisher: The council }
            added: 2026-11-23
            reviewed: 2026-11-23
            review-by: 2027-11-23
            ---

            ## What it is

            Two services share a boat.[^1]

            """,
            File.ReadAllText(Path.Combine(story.Input, "projects/night-boat-crew.md")));
        await story.BuiltAsync();
    }

    [Theory]
    [InlineData("new", "project", "--title", "All over", "--summary", "S.", "--services", "fire", "--theme", "estates", "--areas",
        "national", "--status", "planned", "--source-title", "2016", "--source-publisher", "true", "--text", "It is planned.")]
    [InlineData("new", "organisation", "--title", "Sussex Police", "--type", "police-force", "--text", "The force for Sussex.")]
    [InlineData("new", "page", "--folder", "guides", "--title", "Reading", "--summary", "A page.", "--text", "Read.")]
    public async Task Writes_a_sound_file_of_every_kind(params string[] args)
    {
        using var story = new SiteStory().With("guides/index.md", SoundFiles.Page("Guides", "All of them."))
            .With("index.md", SoundFiles.Page("Home", "Read the [guides](/guides/)."));

        var run = await RunAsync(story, args);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Equal(0, (await story.CheckAsync()).ErrorCount);
    }

    [Theory]
    [InlineData(1, "'fyre' is not a service. Did you mean 'fire'?", "--services", "fyre")]
    [InlineData(1, "'summary' has 201 characters", "--summary", "LONG")]
    [InlineData(2, "is there already. Choose another title, or an id with --id.", "--id", "shared-station")]
    [InlineData(1, "Shared station", "--title", "Shared station", "--id", "another")]
    [InlineData(1, "Use small letters, digits and single hyphens", "--id", "No Id")]
    public async Task Writes_nothing_that_the_checks_would_refuse(int code, string sentence, params string[] args)
    {
        using var story = new SiteStory();
        var before = FolderContent.Of(story.Input);
        var changed = Project.ToList();
        foreach (var pair in args.Chunk(2))
        {
            var at = changed.IndexOf(pair[0]);
            if (at >= 0)
            {
                changed.RemoveRange(at, 2);
            }

            changed.AddRange([pair[0], pair[1] == "LONG" ? new string('a', 201) : pair[1]]);
        }

        var run = await RunAsync(story, [.. changed]);

        Assert.Equal(code, run.Code);
        Assert.Contains(sentence, run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, FolderContent.Of(story.Input));
    }

    [Fact]
    public async Task Names_the_options_that_a_script_has_left_out()
    {
        using var story = new SiteStory();

        var run = await ProgramRun.OfAsync(story.Folder, "new", "organisation", "--title", "Sussex Police");

        Assert.Equal(2, run.Code);
        Assert.Equal("Nobody can be asked here. Add --type, --text.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task Asks_in_a_terminal_and_asks_again_where_an_answer_is_wrong()
    {
        using var story = new SiteStory();
        using var typed = new StringReader(string.Join('\n',
            "Night boat", "", "One boat.", "police, fyre", "police, fire", "estates", "kent-polise", "kent-police", "", "kent",
            "alive", "live", "next year", "2016", "", "A report", "The council", "www.example.org", "https://www.example.org/", "",
            "Two services share a boat."));
        using var shown = new StringWriter();
        var content = ContentSnapshot.Read(story.Input, SiteStory.Today);

        var run = await CommandRun.OfAsync(() =>
            (int)new NewFile(new ProjectDraft(), story.Input, content).Run(new Answers(), new Conversation(typed, shown)));

        var screen = shown.ToString();
        Assert.True(run.Code == 0, screen);
        Assert.Equal(-1, typed.Peek());
        Assert.Contains("This one is needed.", screen, StringComparison.Ordinal);
        Assert.Contains("'fyre' is not a service. Did you mean 'fire'?", screen, StringComparison.Ordinal);
        Assert.Contains("'kent-polise' is not an organisation. Did you mean 'kent-police'?", screen, StringComparison.Ordinal);
        Assert.Contains("'alive' is not a status. Did you mean 'live'?", screen, StringComparison.Ordinal);
        Assert.Contains("'as-of' should be a year such as 2016.", screen, StringComparison.Ordinal);
        Assert.Contains("'www.example.org' is not an address on the web.", screen, StringComparison.Ordinal);
        Assert.Contains("fire                             Fire", screen, StringComparison.Ordinal);
        Assert.Contains("lead: kent-police", File.ReadAllText(Path.Combine(story.Input, "projects/night-boat.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_nothing_when_the_answers_end()
    {
        using var story = new SiteStory();
        using var typed = new StringReader("Night boat\n");
        using var shown = new StringWriter();
        var before = FolderContent.Of(story.Input);
        var content = ContentSnapshot.Read(story.Input, SiteStory.Today);

        var run = await CommandRun.OfAsync(() =>
            (int)new NewFile(new ProjectDraft(), story.Input, content).Run(new Answers(), new Conversation(typed, shown)));

        Assert.Equal((2, "Nothing was written: there were no more answers."), (run.Code, run.Error.TrimEnd()));
        Assert.Equal(before, FolderContent.Of(story.Input));
    }

    private static Task<CommandRun> RunAsync(SiteStory story, params string[] args) =>
        CommandRun.OfAsync([.. args, "--input", story.Input, "--today", "2026-11-23"]);
}
