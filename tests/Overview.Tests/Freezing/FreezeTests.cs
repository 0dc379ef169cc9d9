using Overview.Running;
using Overview.Tests.Stories;

namespace Overview.Tests.Freezing;

/// <summary>An edition made a snapshot: from then on it stays as it was.</summary>
public sealed class FreezeTests
{
    private const string Copy = "editions/frozen/2016/shared-station.md";

    [Fact]
    public async Task Shows_the_projects_as_they_were_after_they_are_changed_and_removed()
    {
        using var story = new SiteStory();
        var run = await FreezeAsync(story, "2016");
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.StartsWith("Froze 1 project in 'input/editions/frozen/2016/'.", Relative(run.Out, story));
        await story.BuiltAsync();
        var before = story.Read("editions/2016/index.html");
        Assert.Contains("as they were on <time datetime=\"2026-11-23\">", before, StringComparison.Ordinal);
        Assert.Contains("Live when last checked (2016)", before, StringComparison.Ordinal);

        await story.Change("title: Shared station", "title: A station for all")
            .With("themes/estates.md", "---\nlabel: Buildings\norder: 1\ndescription: Shared.\n---\nText.\n").BuiltAsync();

        var list = story.Read("editions/2016/index.html");
        Assert.Contains(">Shared station</a>", list, StringComparison.Ordinal);
        Assert.Contains("Estates. Police, Fire.", list, StringComparison.Ordinal);
        Assert.Equal(SoundFiles.Project, story.Read("editions/2016/shared-station.txt"));
        Assert.Contains("As it is now", list, StringComparison.Ordinal);

        await story.Without(SoundFiles.ProjectPath).BuiltAsync();

        list = story.Read("editions/2016/index.html");
        Assert.Contains(">Shared station</a>", list, StringComparison.Ordinal);
        Assert.DoesNotContain("As it is now", list, StringComparison.Ordinal);
        Assert.Equal(SoundFiles.Project, story.Read("editions/2016/shared-station.txt"));
    }

    [Fact]
    public async Task Takes_all_projects_where_none_names_the_edition()
    {
        using var story = new SiteStory().With("projects/second.md", SoundFiles.ProjectCalled("Second"))
            .With("editions/2027.md", SoundFiles.All["editions/2016.md"].Replace("2016", "2027", StringComparison.Ordinal)
                .Replace("title: National Overview", "title: Third overview", StringComparison.Ordinal));

        var run = await FreezeAsync(story, "2027");

        Assert.StartsWith("Froze 2 projects", run.Out, StringComparison.Ordinal);
        await story.BuiltAsync();
    }

    [Fact]
    public async Task Tells_of_a_file_that_was_changed_taken_away_or_added_since()
    {
        using var story = new SiteStory();
        await FreezeAsync(story, "2016");

        story.With(Copy, SoundFiles.Project + "More.\n");
        Assert.Equal(("OV703", Copy), Place(await story.OnlyFindingAsync()));

        story.With(Copy, SoundFiles.Project.ReplaceLineEndings("\r\n"));
        Assert.Empty((await story.CheckAsync()).Findings);

        story.Without(Copy);
        Assert.Equal(("OV704", "editions/frozen/2016/edition.json"), Place(await story.OnlyFindingAsync()));

        story.With(Copy, SoundFiles.Project).With("editions/frozen/2016/other.md", "Other.\n");
        Assert.Equal(("OV705", "editions/frozen/2016/other.md"), Place(await story.OnlyFindingAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"format\": 1 }")]
    [InlineData("{ \"format\": 2, \"edition\": \"2016\", \"frozen\": \"2026-11-23\", \"projects\": [] }")]
    [InlineData("{ \"format\": 1, \"edition\": \"2014\", \"frozen\": \"2026-11-23\", \"projects\": [] }")]
    [InlineData("{ \"format\": 1, \"edition\": \"2016\", \"frozen\": \"yesterday\", \"projects\": [] }")]
    [InlineData("{ \"format\": 1, \"edition\": \"2016\", \"frozen\": \"2026-11-23\", \"projects\": [null] }")]
    public async Task Tells_of_a_list_that_is_none(string text)
    {
        using var story = new SiteStory().With("editions/frozen/2016/edition.json", text);

        Assert.Equal(("OV702", "editions/frozen/2016/edition.json"), Place(await story.OnlyFindingAsync()));
    }

    [Theory]
    [InlineData("2061", "There is no edition '2061'. The editions are: 2016.", RunOutcome.WrongUsage)]
    [InlineData("../2016", "There is no edition '../2016'.", RunOutcome.WrongUsage)]
    public async Task Refuses_an_edition_that_is_not_there(string edition, string words, RunOutcome outcome)
    {
        using var story = new SiteStory();
        var before = FolderContent.Of(story.Input);

        var run = await FreezeAsync(story, edition);

        Assert.Equal((int)outcome, run.Code);
        Assert.StartsWith(words, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContent.Of(story.Input));
    }

    [Fact]
    public async Task Refuses_the_living_edition_one_that_is_frozen_and_a_site_with_errors()
    {
        using var story = new SiteStory().With(
            "editions/current.md",
            SoundFiles.All["editions/2016.md"].Replace("2016", "now", StringComparison.Ordinal)
                .Replace("title: National Overview", "title: Living overview", StringComparison.Ordinal)
                .Replace("kind: overview", "kind: living", StringComparison.Ordinal)
                .Replace("date: \"now\"\n", string.Empty, StringComparison.Ordinal));

        var living = await FreezeAsync(story, "current");
        await FreezeAsync(story, "2016");
        var frozen = FolderContent.Of(story.Input);
        var again = await FreezeAsync(story, "2016");

        Assert.Equal(2, living.Code);
        Assert.Contains("the edition that this site keeps current", living.Error, StringComparison.Ordinal);
        Assert.Equal(2, again.Code);
        Assert.StartsWith("'2016' was frozen on 2026-11-23.", again.Error, StringComparison.Ordinal);
        Assert.Equal(frozen, FolderContent.Of(story.Input));

        var broken = await FreezeAsync(story.WithMistake(), "2016");
        Assert.Equal(1, broken.Code);
        Assert.Contains("OV103", broken.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was frozen: mend the errors first.", broken.Error.Trim(), StringComparison.Ordinal);
    }

    private static Task<CommandRun> FreezeAsync(SiteStory story, string edition) =>
        CommandRun.OfAsync("freeze", edition, "--input", story.Input, "--today", "2026-11-23");

    private static (string Code, string File) Place(Content.Findings.Finding finding) =>
        (finding.Code, finding.Location.File);

    private static string Relative(string words, SiteStory story) =>
        words.Replace(Path.GetRelativePath(Directory.GetCurrentDirectory(), story.Folder) + "/", string.Empty, StringComparison.Ordinal);
}
