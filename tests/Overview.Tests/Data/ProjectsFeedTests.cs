using System.Xml.Linq;
using Overview.Content.Building;
using Overview.Tests.Stories;

namespace Overview.Tests.Data;

/// <summary>The Atom feed of new and updated projects (RFC 4287).</summary>
public sealed class ProjectsFeedTests
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
        Assert.Equal("https://www.example.org/projects/feed.xml", feed.Element(Atom + "id")!.Value);
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
            Assert.Equal(entry.Element(Atom + "id")!.Value, entry.Element(Atom + "link")!.Attribute("href")!.Value);
        });
    }

    [Fact]
    public async Task Keeps_the_id_of_an_item_whatever_else_changes()
    {
        using var story = await new SiteStory().BuiltAsync();

        await story.Change("title: Shared station", "title: A station for all")
            .BuildAsync(new BuildSettings { Today = SiteStory.Today.AddYears(1) });

        Assert.Equal(
            ("https://www.example.org/projects/shared-station/", "A station for all"),
            (
                Entries(story).Single().Element(Atom + "id")!.Value,
                Entries(story).Single().Element(Atom + "title")!.Value));
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

    private static XElement Feed(SiteStory story) => XDocument.Parse(story.Read("projects/feed.xml")).Root!;

    private static IEnumerable<XElement> Entries(SiteStory story) => Feed(story).Elements(Atom + "entry");
}
