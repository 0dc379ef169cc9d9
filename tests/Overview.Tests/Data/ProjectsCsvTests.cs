using System.Text;
using Overview.Tests.Stories;

namespace Overview.Tests.Data;

/// <summary>The projects as comma-separated values: what is read back is what authors wrote.</summary>
public sealed class ProjectsCsvTests
{
    [Fact]
    public async Task Gives_a_row_for_each_project_under_the_names_of_the_columns()
    {
        using var story = new SiteStory().With("projects/second.md", SoundFiles.ProjectCalled("Second"));
        await story.BuiltAsync();

        var rows = Rows(story);

        Assert.Equal(
            [
                "id", "title", "summary", "url", "theme", "services", "lead", "partners", "areas", "regions",
                "national", "status", "as-of", "started", "confidence", "evidence", "editions", "sources",
                "added", "changed", "reviewed",
            ],
            rows[0]);
        Assert.Equal(
            [
                "shared-station", "Shared station", "One building for two services.",
                "https://www.example.org/projects/shared-station/", "estates", "police;fire", "kent-police", "", "kent",
                "south-east", "false", "live", "2016", "2014", "", "", "2016", "1", "2026-11-20", "2026-11-20",
                "2026-11-22",
            ],
            rows.Single(row => row[0] == "shared-station"));
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    [Theory]
    [InlineData("'A \"quoted\" title'", "A \"quoted\" title")]
    [InlineData("\"Police, fire, and more\"", "Police, fire, and more")]
    [InlineData("Świętość – 日本 £", "Świętość – 日本 £")]
    [InlineData("a=b", "a=b")]
    public async Task Gives_back_the_title_as_it_was_written(string yaml, string title)
    {
        using var story = new SiteStory().With(SoundFiles.ProjectPath, SoundFiles.ProjectCalled(yaml));
        await story.BuiltAsync();

        Assert.Equal(title, Rows(story)[1][1]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\\\"https://evil.example/\\\")")]
    [InlineData("+1 and more")]
    [InlineData("-1 and less")]
    [InlineData("@SUM(A1)")]
    [InlineData("=1,2")]
    public async Task Makes_formulas_harmless(string title)
    {
        using var story = new SiteStory().With(SoundFiles.ProjectPath, SoundFiles.ProjectCalled($"\"{title}\""));
        await story.BuiltAsync();

        Assert.Equal("'" + title.Replace("\\\"", "\"", StringComparison.Ordinal), Rows(story)[1][1]);
    }

    [Fact]
    public async Task Begins_with_the_mark_by_which_spreadsheets_know_its_encoding()
    {
        using var story = await new SiteStory().BuiltAsync();

        var bytes = await File.ReadAllBytesAsync(
            Path.Combine(story.Output, "data/projects.csv"), TestContext.Current.CancellationToken);

        Assert.Equal("\uFEFFid,title,", Encoding.UTF8.GetString(bytes)[..10]);
    }

    private static IReadOnlyList<IReadOnlyList<string>> Rows(SiteStory story) => CsvText.Read(
        story.Read("data/projects.csv"));
}
