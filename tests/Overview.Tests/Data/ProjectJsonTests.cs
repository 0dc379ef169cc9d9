using System.Text.Json;
using Overview.Content.OpenData;
using Overview.Tests.Stories;

namespace Overview.Tests.Data;

/// <summary>The projects as JSON.</summary>
public sealed class ProjectJsonTests
{
    [Fact]
    public async Task Has_every_project_with_its_values()
    {
        using var story = new SiteStory()
            .With("projects/second.md", SoundFiles.ProjectCalled("Second"))
            .With("projects/third.md", SoundFiles.ProjectCalled("\"A \\\"third\\\" – <b>bold</b>\""));
        await story.BuiltAsync();

        using var json = JsonDocument.Parse(story.Read("data/projects.json"));

        var projects = Projects(json).ToDictionary(one => one.GetProperty("id").GetString()!);
        Assert.Equal(["second", "shared-station", "third"], projects.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("A \"third\" – <b>bold</b>", projects["third"].GetProperty("title").GetString());
        Assert.Equal(
            ["police", "fire"],
            projects["second"].GetProperty("services").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(2016, projects["second"].GetProperty("as-of").GetInt32());
        Assert.False(projects["second"].GetProperty("national").GetBoolean());
        Assert.Equal(1, projects["second"].GetProperty("source-count").GetInt32());
    }

    [Fact]
    public async Task Leaves_out_what_is_not_known()
    {
        using var story = new SiteStory().Change("as-of: 2016\nstarted: 2014\n", string.Empty);
        await story.BuiltAsync();

        using var json = JsonDocument.Parse(story.Read("data/projects.json"));

        Assert.False(Projects(json).First().TryGetProperty("as-of", out _));
        Assert.False(Projects(json).First().TryGetProperty("evidence", out _));
    }

    [Fact]
    public async Task Tells_the_same_as_the_table()
    {
        using var story = await new SiteStory().BuiltAsync();

        using var json = JsonDocument.Parse(story.Read("data/projects.json"));
        var rows = CsvText.Read(story.Read("data/projects.csv"));

        var cells = rows[0].Zip(rows[1]).Where(cell => cell.Second.Length > 0).ToDictionary(
            cell => cell.First, cell => cell.Second);
        var fields = Projects(json).First().EnumerateObject()
            .Where(field => field.Value is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() > 0)
            .Where(field => ProjectParts.All.All(part => part.Table.Name != field.Name))
            .ToDictionary(field => field.Name, field => Text(field.Value));
        Assert.Equal(fields.Order(Comparer), cells.Order(Comparer));
    }

    [Fact]
    public async Task Gives_each_project_a_file_of_its_own_with_version_schema_and_licence()
    {
        using var story = await new SiteStory().BuiltAsync();

        using var one = JsonDocument.Parse(story.Read("data/projects/shared-station.json"));
        using var all = JsonDocument.Parse(story.Read("data/projects.json"));

        Assert.Equal(
            (
                "https://www.example.org/data/project.schema.json", SchemaVersion.Current.Number,
                OpenGovernmentLicence.Url),
            (Text(one, "$schema"), Text(one, "schema-version"), Text(one, "licence")));
        Assert.Equal("https://www.example.org/data/projects.schema.json", Text(all, "$schema"));
        Assert.Equal(SchemaVersion.Current.Number, Text(all, "schema-version"));
        Assert.All(
            Projects(all).Single().EnumerateObject(),
            field => Assert.True(JsonElement.DeepEquals(field.Value, one.RootElement.GetProperty(field.Name))));
    }

    [Fact]
    public async Task Holds_figures_and_sources_inside_their_project()
    {
        using var story = await new SiteStory().BuiltAsync();

        using var json = JsonDocument.Parse(story.Read("data/projects/shared-station.json"));

        var figure = json.RootElement.GetProperty("figures")[0];
        Assert.Equal((300000.5m, 1), (figure.GetProperty("value").GetDecimal(), figure.GetProperty("source").GetInt32()));
        Assert.Equal("A report", json.RootElement.GetProperty("sources")[0].GetProperty("title").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("updates").GetArrayLength());
    }

    private static JsonElement.ArrayEnumerator Projects(JsonDocument json) =>
        json.RootElement.GetProperty("projects").EnumerateArray();

    private static string? Text(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetString();

    private static Comparer<KeyValuePair<string, string>> Comparer { get; } =
        Comparer<KeyValuePair<string, string>>.Create((one, other) => string.CompareOrdinal(one.Key, other.Key));

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(one => one.GetString())),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean() ? "true" : "false",
        _ => value.ToString(),
    };
}
