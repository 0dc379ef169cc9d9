using Overview.Tests.Stories;

namespace Overview.Tests.Authoring;

/// <summary>The command <c>propose</c>: what strangers wrote into a form becomes a change of one file.</summary>
public sealed class ProposeCommandTests
{
    private const string Form = """
        ### title

        Night boat

        ### summary

        One boat for two services.

        ### services

        police, fire

        ### theme

        estates

        ### lead

        _No response_

        ### areas

        kent

        ### status

        live

        ### source-title

        A report

        ### source-publisher

        The council

        ### text

        Two services share a boat.

        ### A heading of my own

        It goes out at night.
        """;

    [Fact]
    public async Task Begins_a_project_that_the_checks_find_sound()
    {
        using var story = new SiteStory();

        var run = await RunAsync(story, "new-project", Form);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.EndsWith("The checks find no error in it.", run.Out.TrimEnd(), StringComparison.Ordinal);
        var text = File.ReadAllText(Path.Combine(story.Input, "projects/night-boat.md"));
        Assert.DoesNotContain("lead:", text, StringComparison.Ordinal);
        Assert.Contains("Two services share a boat.\n\n### A heading of my own", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_a_proposal_with_mistakes_too_and_tells_them()
    {
        using var story = new SiteStory();

        var run = await RunAsync(story, "new-project", Form.Replace("police, fire", "police, fyre", StringComparison.Ordinal));

        Assert.Equal(0, run.Code);
        Assert.Contains("error OV103: 'fyre' is not a service. Did you mean 'fire'?", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("Mend the errors above before it is merged.", run.Out.TrimEnd(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(story.Input, "projects/night-boat.md")));
    }

    [Theory]
    [InlineData("../../../etc/passwd", "projects/etc-passwd.md")]
    [InlineData("$(touch x); `id`", "projects/touch-x-id.md")]
    public async Task Writes_into_the_folder_of_projects_whatever_the_title_says(string title, string path)
    {
        using var story = new SiteStory();
        var before = FolderContent.Of(story.Folder).Count;

        await RunAsync(story, "new-project", Form.Replace("Night boat", title, StringComparison.Ordinal));

        Assert.True(File.Exists(Path.Combine(story.Input, path)));
        Assert.Equal(before + 2, FolderContent.Of(story.Folder).Count);
    }

    [Theory]
    [InlineData("status", "planned", "status: planned")]
    [InlineData("services", "fire", "services: [fire]")]
    [InlineData("title", "The: shared #station", "title: \"The: shared #station\"")]
    public async Task Corrects_a_field(string field, string value, string line)
    {
        using var story = new SiteStory();

        var run = await RunAsync(story, "correction", Correct("https://www.example.org/projects/shared-station/", field, value));

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains($"\n{line}\n", File.ReadAllText(Path.Combine(story.Input, SoundFiles.ProjectPath)), StringComparison.Ordinal);
        Assert.Equal(0, (await story.CheckAsync()).ErrorCount);
    }

    [Theory]
    [InlineData("/projects/none/", "status", "live", "'/projects/none/' is not the address of a project.")]
    [InlineData("/projects/shared-station/", "added", "2026-01-01", "The form does not say which field should say what.")]
    [InlineData("/projects/shared-station/", "status", "_No response_", "The form does not say which field should say what.")]
    public async Task Refuses_a_correction_that_cannot_be_made(string page, string field, string value, string sentence)
    {
        using var story = new SiteStory();
        var before = FolderContent.Of(story.Input);

        var run = await RunAsync(story, "correction", Correct(page, field, value));

        Assert.Equal((2, sentence), (run.Code, run.Error.TrimEnd()));
        Assert.Equal(before, FolderContent.Of(story.Input));
    }

    [Fact]
    public async Task Never_takes_the_place_of_a_page_that_is_there()
    {
        using var story = new SiteStory();

        var run = await RunAsync(story, "new-project", Form.Replace("Night boat", "Shared station", StringComparison.Ordinal));

        Assert.Equal(2, run.Code);
        Assert.Equal(SoundFiles.Project, File.ReadAllText(Path.Combine(story.Input, SoundFiles.ProjectPath)));
    }

    private static string Correct(string page, string field, string value) =>
        $"### page\n\n{page}\n\n### field\n\n{field}\n\n### value\n\n{value}\n\n### reason\n\nI work there.\n";

    private static async Task<CommandRun> RunAsync(SiteStory story, string kind, string form)
    {
        var file = Path.Combine(story.Folder, "form.md");
        await File.WriteAllTextAsync(file, form, TestContext.Current.CancellationToken);
        return await CommandRun.OfAsync("propose", kind, file, "--input", story.Input, "--today", "2026-11-23");
    }
}
