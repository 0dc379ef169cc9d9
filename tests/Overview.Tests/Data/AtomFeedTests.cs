using System.Xml.Linq;
using Overview.Content.Building;
using Overview.Tests.Stories;

namespace Overview.Tests.Data;

/// <summary>The Atom feed of new and updated projects (RFC 4287).</summary>
public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Has_what_the_standard_demands()
    {
        using var story = new SiteStory().With(
            "projects/second.md", SoundFiles.ProjectCalled("\"Second & <third>\"", "2026-11-22"));
        await story.BuiltAsync();

        var feed = Feed(story);

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("tag:www.example.org,2026-11-20:projects/feed.xml", feed.Element(Atom + "id")!.Value);
        Assert.NotEmpty(feed.Element(Atom + "title")!.Value);
        Assert.Equal("The office", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("2026-11-22T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal(
            "https://www.example.org/projects/feed.xml",
            feed.Elements(Atom + "link").Single(
                link => link.Attribute("rel")?.Value == "self").Attribute("href")!.Value);
        Assert.Equal(
            ["Second & <third>", "Shared station"],
            Entries(story).Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.All(Entries(story), entry =>
        {
            Assert.NotEmpty(entry.Element(Atom + "updated")!.Value);
            Assert.NotEmpty(entry.Element(Atom + "summary")!.Value);
            Assert.StartsWith("https://www.example.org/projects/", entry.Element(Atom + "link")!.Attribute("href")!.Value);
        });
    }

    [Fact]
    public async Task Keeps_the_id_of_an_item_whatever_else_changes()
    {
        using var story = await new SiteStory().BuiltAsync();

        await story.Change("title: Shared station", "title: A station for all")
            .BuildAsync(new BuildSettings { Today = SiteStory.Today.AddYears(1) });

        Assert.Equal(
            ("tag:www.example.org,2026-11-20:projects/shared-station", "A station for all"),
            (
                Entries(story).Single().Element(Atom + "id")!.Value,
                Entries(story).Single().Element(Atom + "title")!.Value));
    }

    [Theory]
    [InlineData("redirect-from: [/projects/shared-station/, /projects/joint-station/]")]
    [InlineData("first-id: shared-station")]
    [InlineData("redirect-from: [/projects/joint-station/]\nfirst-id: shared-station")]
    public async Task Keeps_the_id_of_an_item_that_was_renamed(string line)
    {
        using var story = new SiteStory().Without(SoundFiles.ProjectPath)
            .With("projects/station-for-all.md", SoundFiles.ProjectWith(line, "Shared station"));
        await story.BuiltAsync();

        var entry = Entries(story).Single();

        Assert.Equal("tag:www.example.org,2026-11-20:projects/shared-station", entry.Element(Atom + "id")!.Value);
        Assert.Equal(
            "https://www.example.org/projects/station-for-all/",
            entry.Element(Atom + "link")!.Attribute("href")!.Value);
    }

    [Fact]
    public async Task Keeps_all_ids_when_the_site_is_served_elsewhere()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = Ids(story);

        await story.BuildAsync(
            new BuildSettings { Today = SiteStory.Today, BaseUrl = "https://preview.example/site" });

        Assert.Equal(before, Ids(story));
    }

    [Fact]
    public async Task Names_items_as_the_settings_say()
    {
        using var story = new SiteStory().With(
            "site.yml", SoundFiles.All["site.yml"] + "tag-authority: \"data.example.org,2027\"\n");
        await story.BuiltAsync();

        Assert.All(Ids(story), id => Assert.StartsWith("tag:data.example.org,2027:", id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("themes/estates")]
    [InlineData("themes/estates/south-east")]
    [InlineData("services/police")]
    [InlineData("services/fire")]
    [InlineData("regions/south-east")]
    [InlineData("regions/national")]
    public async Task Stands_beside_each_list_and_is_named_there(string list)
    {
        using var story = await new SiteStory().BuiltAsync();

        var feed = XDocument.Parse(story.Read($"{list}/feed.xml")).Root!;

        Assert.Equal(list == "regions/national" ? 0 : 1, feed.Elements(Atom + "entry").Count());
        Assert.Equal(
            [$"https://www.example.org/{list}/feed.xml", $"https://www.example.org/{list}/"],
            feed.Elements(Atom + "link").Select(link => link.Attribute("href")!.Value));
        Assert.Contains($"href=\"/{list}/feed.xml\"", story.Read($"{list}/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_list_stays_as_it_is_while_only_others_change()
    {
        using var story = await new SiteStory()
            .With("themes/other.md", "---\nlabel: Other\norder: 2\ndescription: All else.\n---\nText.\n").BuiltAsync();
        FolderContent.Age(story.Output);

        await story.With(
            "projects/second.md",
            SoundFiles.ProjectCalled("Second").Replace("theme: estates", "theme: other", StringComparison.Ordinal)
                .Replace("services: [police, fire]", "services: [fire]", StringComparison.Ordinal)
                .Replace("areas: [kent]", "national: true", StringComparison.Ordinal)).BuiltAsync();

        Assert.Equal(
            [
                "projects/feed.xml", "regions/national/feed.xml", "services/fire/feed.xml", "themes/other/feed.xml",
                "themes/other/national/feed.xml",
            ],
            FolderContent.WrittenSince(story.Output).Where(
                file => file.EndsWith("feed.xml", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Changes_only_when_an_item_does()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Read("projects/feed.xml");

        await story.With("areas/kent.md", SoundFiles.All["areas/kent.md"] + "More words.\n")
            .BuildAsync(new BuildSettings { Today = SiteStory.Today.AddDays(10) });

        Assert.Equal(before, story.Read("projects/feed.xml"));
    }

    [Fact]
    public async Task Does_not_change_from_day_to_day_while_there_is_no_project()
    {
        using var story = new SiteStory().Without(SoundFiles.ProjectPath);
        await story.BuildAsync();
        var before = story.Read("projects/feed.xml");

        await story.BuildAsync(new BuildSettings { Today = SiteStory.Today.AddDays(10) });

        Assert.Equal(before, story.Read("projects/feed.xml"));
    }

    [Fact]
    public async Task Brings_an_updated_project_to_the_front_with_what_changed()
    {
        using var story = new SiteStory()
            .With("projects/second.md", SoundFiles.ProjectCalled("Second", "2026-11-22"))
            .Change("reviewed:", "updates:\n  - { date: 2026-11-23, note: Figures added. }\nreviewed:");
        await story.BuiltAsync();

        var first = Entries(story).First();

        Assert.Equal("Shared station", first.Element(Atom + "title")!.Value);
        Assert.Equal("2026-11-23T00:00:00Z", first.Element(Atom + "updated")!.Value);
        Assert.Equal("2026-11-20T00:00:00Z", first.Element(Atom + "published")!.Value);
        Assert.StartsWith("Figures added.", first.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_the_fifty_newest()
    {
        using var story = new SiteStory();
        for (var number = 1; number <= 51; number++)
        {
            story.With($"projects/number-{number}.md", SoundFiles.ProjectCalled($"Number {number}", "2026-11-21"));
        }

        await story.BuiltAsync();

        Assert.Equal(50, Entries(story).Count());
        Assert.DoesNotContain(Entries(story), entry => entry.Element(Atom + "title")!.Value == "Shared station");
    }

    private static List<string> Ids(SiteStory story) =>
        [.. Feed(story).DescendantsAndSelf().Elements(Atom + "id").Select(id => id.Value)];

    private static XElement Feed(SiteStory story) => XDocument.Parse(story.Read("projects/feed.xml")).Root!;

    private static IEnumerable<XElement> Entries(SiteStory story) => Feed(story).Elements(Atom + "entry");
}
