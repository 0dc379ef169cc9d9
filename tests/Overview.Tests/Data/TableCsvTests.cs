using System.Text;
using Overview.Content.OpenData;
using Overview.Tests.Stories;

namespace Overview.Tests.Data;

/// <summary>The tables as comma-separated values.</summary>
public sealed class TableCsvTests
{
    [Fact]
    public async Task Gives_a_row_for_each_project_under_the_names_of_the_columns()
    {
        using var story = new SiteStory().With("projects/second.md", SoundFiles.ProjectCalled("Second"));
        await story.BuiltAsync();

        var rows = Rows(story, "projects");

        Assert.Equal(ProjectTable.Table.Columns.Select(column => column.Name), rows[0]);
        Assert.Equal(
            [
                "shared-station", "Shared station", "One building for two services.",
                "https://www.example.org/projects/shared-station/", "estates", "police;fire", "kent-police", "", "", "",
                "kent", "south-east", "false", "live", "2016", "2014", "", "", "2016", "", "", "", "1", "2026-11-20",
                "2026-11-20", "2026-11-22", "2027-11-22",
            ],
            rows.Single(row => row[0] == "shared-station"));
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public async Task Tells_of_the_sources_figures_and_updates_of_each_project()
    {
        using var story = new SiteStory().Change(
            "reviewed:", "updates:\n  - { date: 2026-11-23, note: Figures added. }\nreviewed:");
        await story.BuiltAsync();

        Assert.Equal(
            ["shared-station", "1", "A report", "The council", "https://www.example.org/", "2015", ""],
            Rows(story, "sources")[1]);
        Assert.Equal(["shared-station", "1", "Saving", "300000.5", "GBP", "", "", "1"], Rows(story, "figures")[1]);
        Assert.Equal(["shared-station", "1", "2026-11-23", "Figures added."], Rows(story, "updates")[1]);
    }

    [Fact]
    public async Task Tells_of_organisations_and_of_the_names_behind_ids()
    {
        using var story = await new SiteStory().BuiltAsync();

        var organisation = Rows(story, "organisations")[1];

        Assert.Equal(["kent-police", "Kent Police", "police-force", "", "Kent Constabulary"], organisation.Take(5));
        Assert.Equal(["true", "1", "0"], organisation.TakeLast(3));
        Assert.Contains(["theme", "estates", "Estates", "Shared buildings.", ""], Rows(story, "codes"));
        Assert.Contains(["areas", "kent", "Kent", "", "E230"], Rows(story, "codes"));
    }

    [Fact]
    public async Task Has_a_cell_for_each_column_in_every_row_of_every_table()
    {
        using var story = await new SiteStory().BuiltAsync();

        Assert.All(DataTables.All, table => Assert.All(
            Rows(story, table.Name), row => Assert.Equal(table.Columns.Count, row.Count)));
    }

    [Theory]
    [InlineData("=HYPERLINK(\\\"https://evil.example/\\\")")]
    [InlineData("+1 and more")]
    [InlineData("-1 and less")]
    [InlineData("@SUM(A1)")]
    [InlineData("'quoted'")]
    [InlineData("\uFF1D1+1")]
    public async Task Makes_formulas_harmless_with_one_apostrophe(string title)
    {
        using var story = new SiteStory().With(SoundFiles.ProjectPath, SoundFiles.ProjectCalled($"\"{title}\""));
        await story.BuiltAsync();

        Assert.Equal(
            "'" + title.Replace("\\\"", "\"", StringComparison.Ordinal), Rows(story, "projects")[1][1]);
    }

    [Fact]
    public async Task Begins_with_the_mark_by_which_spreadsheets_know_its_encoding()
    {
        using var story = await new SiteStory().BuiltAsync();

        var bytes = await File.ReadAllBytesAsync(
            Path.Combine(story.Output, "data/projects.csv"), TestContext.Current.CancellationToken);

        Assert.Equal("\uFEFFid,title,", Encoding.UTF8.GetString(bytes)[..10]);
    }

    private static IReadOnlyList<IReadOnlyList<string>> Rows(SiteStory story, string table) =>
        CsvText.Read(story.Read($"data/{table}.csv"));
}
