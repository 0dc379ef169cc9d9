using System.Globalization;
using Overview.Tests.Stories;

namespace Overview.Tests.Running;

/// <summary>The same content gives the same bytes, whoever builds it where.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public async Task Gives_the_same_bytes_in_another_folder_with_files_made_in_another_order()
    {
        using var one = await Enrich(new SiteStory()).BuiltAsync();
        using var other = await Enrich(new SiteStory(backwards: true)).BuiltAsync();

        Assert.NotEqual(one.Folder, other.Folder);
        Assert.Equal(one.Published, other.Published);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Gives_the_same_bytes_in_every_culture(string culture)
    {
        var usual = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (
                CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
            using var one = await Enrich(new SiteStory()).BuiltAsync();
            var foreign = CultureInfo.GetCultureInfo(culture);
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (foreign, foreign);

            using var other = await Enrich(new SiteStory()).BuiltAsync();

            Assert.Equal(one.Published, other.Published);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = usual;
        }
    }

    [Fact]
    public async Task Gives_the_same_bytes_as_the_whole_program_on_one_core_in_another_locale_and_time_zone()
    {
        using var one = await Enrich(new SiteStory()).BuiltAsync();
        using var other = Enrich(new SiteStory());

        var run = await ProgramRun.WithAsync(
            new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = "1" },
            other.Folder,
            "--today",
            "2026-11-23");

        Assert.Equal(0, run.Code);
        Assert.Equal(one.Published, other.Published);
    }

    [Fact]
    public async Task Names_no_folder_of_this_machine_in_any_file()
    {
        using var story = await Enrich(new SiteStory()).BuiltAsync();

        Assert.All(
            Directory.GetFiles(story.Output, "*", SearchOption.AllDirectories),
            file => Assert.DoesNotContain(story.Folder, File.ReadAllText(file), StringComparison.Ordinal));
    }

    /// <summary>Words and numbers that cultures spell, sort or fold differently.</summary>
    private static SiteStory Enrich(SiteStory story) => story
        .With("projects/istanbul.md", SoundFiles.ProjectCalled("INFIRMARY ıssue", "2026-11-21"))
        .With("projects/aarhus.md", SoundFiles.ProjectCalled("Ängel and Zebra", "2026-11-22"))
        .With(
            "projects/ice.md",
            SoundFiles.ProjectCalled("ice and fire").Replace(
                "## What it is", "## Ice IN WINTER: 1.000,5", StringComparison.Ordinal))
        .With(
            "data/timeline.yml",
            "- { date: 2016-05-01, title: A start, summary: It began., category: Law, geography: England }\n");
}
