using System.Buffers.Binary;
using Overview.Running;
using Overview.Tests.Stories;

namespace Overview.Tests.Stages;

/// <summary>When share pictures and icons are drawn.</summary>
public sealed class DrawPicturesTests
{
    private const int Icons = 4;
    private const int PicturesOfOneProjectAndTheSite = 2;

    [Fact]
    public async Task Draws_all_in_the_first_build_and_none_in_the_second()
    {
        using var story = new SiteStory();

        Assert.Equal(Icons + PicturesOfOneProjectAndTheSite, (await story.BuildAsync()).Drawn);
        Assert.Equal(0, (await story.BuildAsync()).Drawn);
        Assert.Equal(PicturesOfOneProjectAndTheSite, Pictures(story).Length);
    }

    [Fact]
    public async Task Draws_one_picture_for_a_changed_title_and_removes_the_old_one()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = Pictures(story);

        var result = await story.Change("title: Shared station", "title: Another station").BuildAsync();

        Assert.Equal((RunOutcome.Good, 1), (result.Outcome, result.Drawn));
        Assert.Equal(before.Length, Pictures(story).Length);
        Assert.Single(Pictures(story).Except(before));
    }

    [Fact]
    public async Task Draws_none_for_other_words_of_a_project()
    {
        using var story = await new SiteStory().BuiltAsync();

        var result = await story.Change("A station that two services share.", "Two services share it.").BuildAsync();

        Assert.Equal((RunOutcome.Good, 0), (result.Outcome, result.Drawn));
    }

    [Fact]
    public async Task Draws_again_a_picture_that_was_removed()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Published;
        File.Delete(Pictures(story)[0]);

        Assert.Equal(1, (await story.BuildAsync()).Drawn);
        Assert.Equal(before, story.Published);
    }

    [Fact]
    public async Task Draws_none_where_nothing_will_be_published()
    {
        using var story = new SiteStory();

        Assert.Equal((RunOutcome.Good, 0), ((await story.CheckAsync()).Outcome, story.Published.Count));
        Assert.Equal(0, (await story.CheckAsync()).Drawn);
        Assert.Equal(0, (await story.WithMistake().BuildAsync()).Drawn);
    }

    [Fact]
    public async Task Makes_pictures_of_the_size_that_pages_promise()
    {
        using var story = await new SiteStory().BuiltAsync();

        Assert.All(Pictures(story), file =>
        {
            var bytes = File.ReadAllBytes(file);
            Assert.Equal(1200, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
            Assert.Equal(630, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
        });
    }

    [Fact]
    public async Task Puts_icon_and_manifest_at_the_root()
    {
        using var story = await new SiteStory().BuiltAsync();

        Assert.True(story.Has("favicon.ico"));
        Assert.Contains("\"short_name\"", story.Read("manifest.webmanifest"), StringComparison.Ordinal);
    }

    private static string[] Pictures(SiteStory story) =>
        [.. Directory.GetFiles(Path.Combine(story.Output, "share")).Order(StringComparer.Ordinal)];
}
