using System.Text;
using System.Text.Json;
using Overview.Running;
using Overview.Search;
using Overview.Tests.Stories;

namespace Overview.Tests.Search;

/// <summary>The files of the search in the output folder.</summary>
public sealed class SearchFilesTests
{
    [Fact]
    public async Task Publishes_two_files_whose_names_change_with_their_content()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = Files(story);

        await story.BuiltAsync();
        var again = Files(story);
        await story.Change("two services share", "three services share").BuiltAsync();
        var after = Files(story);

        Assert.Equal(2, before.Length);
        Assert.Matches("^index\\.[0-9a-f]{8}\\.json$", before[0]);
        Assert.Matches("^text\\.[0-9a-f]{8}\\.json$", before[1]);
        Assert.Equal(before, again);
        Assert.NotEqual(before[0], after[0]);
        Assert.Equal(before[1], after[1]);
    }

    [Fact]
    public async Task Shows_of_each_page_its_kind_address_title_and_summary()
    {
        using var story = new SiteStory();
        var settings = story.Options.Build with { BaseUrl = "https://www.example.org/overview" };
        Assert.Equal(RunOutcome.Good, (await story.BuildAsync(settings)).Outcome);

        using var text = JsonDocument.Parse(story.Read($"assets/search/{Files(story)[1]}"));

        var project = text.RootElement.GetProperty("pages").EnumerateArray()
            .Single(one => one.GetProperty("title").GetString() == "Shared station");
        Assert.Equal("project", project.GetProperty("kind").GetString());
        Assert.Equal("/overview/projects/shared-station/", project.GetProperty("url").GetString());
        Assert.Equal("One building for two services.", project.GetProperty("summary").GetString());
        Assert.Equal(
            ["Police", "Fire", "Kent"], project.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
    }

    [Fact]
    public async Task Says_at_an_address_that_never_changes_where_they_stand()
    {
        using var story = new SiteStory();
        var settings = story.Options.Build with { BaseUrl = "https://www.example.org/overview" };
        Assert.Equal(RunOutcome.Good, (await story.BuildAsync(settings)).Outcome);

        using var list = JsonDocument.Parse(story.Read("search/files.json"));

        var files = Files(story);
        Assert.Equal($"/overview/assets/search/{files[0]}", list.RootElement.GetProperty("index").GetString());
        Assert.Equal($"/overview/assets/search/{files[1]}", list.RootElement.GetProperty("text").GetString());
        Assert.False(list.RootElement.GetProperty("textFirst").GetBoolean());
    }

    [Fact]
    public void Lets_texts_come_before_a_large_index() =>
        Assert.Equal(
            "{\"index\":\"/i\",\"text\":\"/t\",\"textFirst\":true}",
            Encoding.UTF8.GetString(SearchListWriter.Write("/i", "/t", 2_000_001)));

    private static string[] Files(SiteStory story) =>
    [
        .. Directory.GetFiles(Path.Combine(story.Output, "assets/search")).Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
    ];
}
