using Overview.Content.Identifiers;
using Overview.Content.Records;
using Overview.Theme.Pictures;
using Overview.Theme.Tests.Rendering;
using SkiaSharp;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Pictures;

/// <summary>What share pictures say, and when their name changes.</summary>
public sealed class SharePictureTests
{
    [Fact]
    public void Say_title_status_services_and_area()
    {
        var picture = PictureOf(Project("one"));

        Assert.Equal("Project one", picture.Title);
        Assert.Equal(["Live when last checked (2015)", "Police \u2022 Fire and rescue", "Kent"], picture.Lines);
        Assert.Equal(
            "Project one. Live when last checked (2015). Police \u2022 Fire and rescue. Kent.", picture.Alternative);
    }

    [Fact]
    public void Say_that_a_status_is_not_known_and_a_project_national()
    {
        var project = Project("one") with
        {
            Status = new StatusId("unknown"),
            AsOf = null,
            Areas = [],
            IsNational = true,
        };

        Assert.Equal(["Status not known", "National"], PictureOf(project).Lines.Where((_, index) => index != 1));
    }

    [Fact]
    public void Count_the_projects_of_the_site()
    {
        var picture = SharePicture.Of(new SampleSite().With(Project("one")).Build());

        Assert.Equal("National Overview of working together", picture.Title);
        Assert.Equal(["1 project", "What services do together."], picture.Lines);
    }

    [Fact]
    public void Change_their_name_with_their_words_alone()
    {
        var name = PictureOf(Project("one")).Url;

        Assert.Matches("^/share/one\\.[0-9a-f]{8}\\.png$", name);
        Assert.Equal(name, PictureOf(Project("one") with { Summary = "Other words." }).Url);
        Assert.NotEqual(name, PictureOf(Project("one") with { Title = "Another title" }).Url);
        Assert.NotEqual(name, PictureOf(Project("one") with { AsOf = 2016 }).Url);
        Assert.NotEqual(name, PictureOf(Project("one") with { Services = [new ServiceId("police")] }).Url);
    }

    [Theory]
    [InlineData("Gŵyl dân Ŷ")]
    [InlineData("A title that goes on for so long that it has to be broken into lines, made smaller, and at last cut "
        + "because nobody wants to read as many words as these on a picture of a page that was posted somewhere")]
    public void Are_1200_by_630_pixels_whatever_they_say(string title)
    {
        using var picture = SKBitmap.Decode(Draw(title));

        Assert.Equal((SharePicture.Width, SharePicture.Height), (picture.Width, picture.Height));
        Assert.True(picture.Pixels.Count(pixel => pixel == Colours.Paper) > WhiteOfPaper(picture));
    }

    [Fact]
    public void Are_the_same_each_time_they_are_drawn() => Assert.Equal(Draw("Tŷ ar y cyd"), Draw("Tŷ ar y cyd"));

    [Fact]
    public void Keep_to_a_few_kilobytes() => Assert.InRange(Draw("Tŷ ar y cyd").Length, 1_000, 60_000);

    /// <summary>The white pixels of the half that holds the facts: letters of the title come on top.</summary>
    private static int WhiteOfPaper(SKBitmap picture) =>
        picture.Pixels.Skip(SharePicture.Width * 448).Count(pixel => pixel == Colours.Paper);

    private static byte[] Draw(string title)
    {
        var site = new SampleSite().With(Project("one") with { Title = title }).Build();
        return SitePictures.Of(site)[0].Draw();
    }

    private static SharePicture PictureOf(Project project) =>
        SharePicture.Of(project, new SampleSite().With(project).Build().Catalogue);
}
