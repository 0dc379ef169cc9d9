using System.Security.Cryptography;
using System.Text.Json;
using Overview.Content.OpenData;
using Overview.Tests.Stories;

namespace Overview.Tests.Data;

/// <summary>The descriptions of the data for programs: they tell of the files as they are.</summary>
public sealed class DataPackageTests
{
    [Fact]
    public async Task Describes_each_table_with_its_size_hash_and_columns()
    {
        using var story = await new SiteStory().BuiltAsync();
        using var json = JsonDocument.Parse(story.Read("data/datapackage.json"));

        var resources = json.RootElement.GetProperty("resources").EnumerateArray().ToList();

        Assert.Equal(DataTables.All.Select(table => table.Name + ".csv"), resources.Select(one => Text(one, "path")));
        Assert.All(resources, resource =>
        {
            var bytes = File.ReadAllBytes(Path.Combine(story.Output, "data", Text(resource, "path")));
            Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
            Assert.Equal(
                "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), Text(resource, "hash"));
            Assert.Equal(
                CsvText.Read(story.Read("data/" + Text(resource, "path")))[0],
                resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(one => Text(one, "name")));
        });
    }

    [Fact]
    public async Task Names_licence_publisher_and_version()
    {
        using var story = await new SiteStory().BuiltAsync();
        using var json = JsonDocument.Parse(story.Read("data/datapackage.json"));

        Assert.Equal(SchemaVersion.Current.Number, Text(json.RootElement, "version"));
        Assert.Equal("OGL-UK-3.0", Text(json.RootElement.GetProperty("licenses")[0], "name"));
        Assert.Equal("The office", Text(json.RootElement.GetProperty("contributors")[0], "title"));
    }

    [Fact]
    public async Task Has_an_entry_for_catalogues_whose_words_all_have_a_vocabulary()
    {
        using var story = await new SiteStory().BuiltAsync();
        using var json = JsonDocument.Parse(story.Read("data/catalogue.jsonld"));

        var known = json.RootElement.GetProperty("@context").EnumerateObject().Select(one => one.Name).ToHashSet();
        var words = Names(json.RootElement).Where(name => name[0] != '@' && !known.Contains(name));
        Assert.All(words, word => Assert.Contains(word.Split(':')[0], known));
        Assert.Equal("dcat:Dataset", Text(json.RootElement, "@type"));
        Assert.All(
            json.RootElement.GetProperty("dcat:distribution").EnumerateArray(),
            one => Assert.True(story.Has(new Uri(Text(one, "@id")).AbsolutePath[1..])));
    }

    [Fact]
    public async Task Is_shown_by_the_data_page_with_sizes_and_counts()
    {
        using var story = await new SiteStory().BuiltAsync();

        var page = story.Read("data/index.html");

        Assert.All(DataTables.All, table =>
        {
            Assert.Contains($"<a href=\"/data/{table.Name}.csv\"", page, StringComparison.Ordinal);
            Assert.All(table.Columns, column => Assert.Contains(
                $"<code>{column.Name}</code>", page, StringComparison.Ordinal));
        });
        Assert.Contains(SchemaVersion.Current.Number, page, StringComparison.Ordinal);
        Assert.Contains(
            $"{new FileInfo(Path.Combine(story.Output, "data/updates.csv")).Length} bytes", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Where(one => one.Name != "@context")
            .SelectMany(one => Names(one.Value).Prepend(one.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static string Text(JsonElement value, string name) => value.GetProperty(name).GetString()!;
}
