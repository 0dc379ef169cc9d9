using System.Text.Json;
using Overview.Tests.Stories;

namespace Overview.Tests.Data;

/// <summary>The projects as JSON.</summary>
public sealed class ProjectsJsonTests
{
    [Fact]
    public async Task Has_every_project_with_its_values()
    {
        using var story = new SiteStory()
            .With("projects/second.md", SoundFiles.ProjectCalled("Second"))
            .With("projects/third.md", SoundFiles.ProjectCalled("\"A \\\"third\\\" – <b>bold</b>\""));
        await story.BuiltAsync();

        using var json = JsonDocument.Parse(story.Read("data/projects.json"));

        var projects = json.RootElement.EnumerateArray().ToDictionary(one => one.GetProperty("id").GetString()!);
        Assert.Equal(["second", "shared-station", "third"], projects.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("A \"third\" – <b>bold</b>", projects["third"].GetProperty("title").GetString());
        Assert.Equal(
            ["police", "fire"],
            projects["second"].GetProperty("services").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(2016, projects["second"].GetProperty("as-of").GetInt32());
        Assert.False(projects["second"].GetProperty("national").GetBoolean());
        Assert.Equal(1, projects["second"].GetProperty("sources").GetInt32());
    }

    [Fact]
    public async Task Leaves_out_what_is_not_known()
    {
        using var story = new SiteStory().Change("as-of: 2016\nstarted: 2014\n", string.Empty);
        await story.BuiltAsync();

        using var json = JsonDocument.Parse(story.Read("data/projects.json"));

        Assert.False(json.RootElement[0].TryGetProperty("as-of", out _));
        Assert.False(json.RootElement[0].TryGetProperty("evidence", out _));
    }

    [Fact]
    public async Task Tells_the_same_as_the_table()
    {
        using var story = await new SiteStory().BuiltAsync();

        using var json = JsonDocument.Parse(story.Read("data/projects.json"));
        var rows = CsvText.Read(story.Read("data/projects.csv"));

        var cells = rows[0].Zip(rows[1]).Where(cell => cell.Second.Length > 0).ToDictionary(
            cell => cell.First, cell => cell.Second);
        var fields = json.RootElement[0].EnumerateObject()
            .Where(field => field.Value is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() > 0)
            .ToDictionary(field => field.Name, field => Text(field.Value));
        Assert.Equal(fields.Order(Comparer), cells.Order(Comparer));
    }

    private static Comparer<KeyValuePair<string, string>> Comparer { get; } =
        Comparer<KeyValuePair<string, string>>.Create((one, other) => string.CompareOrdinal(one.Key, other.Key));

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(one => one.GetString())),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean() ? "true" : "false",
        _ => value.ToString(),
    };
}
