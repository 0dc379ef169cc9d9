using AngleSharp.Dom;
using Overview.Content.Records;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Components;

public sealed class LocatorMapTests
{
    private const string Kent = "M10 20h9v9h-9z";
    private const string Surrey = "M0 30h9v9h-9z";

    [Fact]
    public async Task Marks_the_areas_of_the_project_among_all()
    {
        var page = await Sample().PageAsync(Project("one"));

        Assert.Equal(Kent, Path(page, "here"));
        Assert.Equal(Surrey, Path(page, "elsewhere"));
        Assert.Equal("0 0 19 39", page.QuerySelector(".ov-locator")!.GetAttribute("viewBox"));
    }

    [Fact]
    public async Task Marks_every_area_for_work_that_covers_the_whole_country()
    {
        var page = await Sample().PageAsync(Project("all") with { Areas = [], IsNational = true });

        Assert.Equal(Kent + Surrey, Path(page, "here"));
        Assert.Equal(string.Empty, Path(page, "elsewhere"));
        Assert.Single(page.QuerySelectorAll(".ov-locator"));
    }

    [Fact]
    public async Task Is_for_the_eye_alone_because_the_links_beside_it_say_the_same()
    {
        var page = await Sample().PageAsync(Project("one"));

        Assert.Equal("true", page.QuerySelector(".ov-locator")!.GetAttribute("aria-hidden"));
        Assert.Equal("Kent", page.Fact("Police force area"));
    }

    private static SampleSite Sample() =>
        new SampleSite().With(Area("surrey", "Surrey", "south-east") with { Tile = new Tile(0, 3) });

    private static string? Path(IParentNode page, string part) =>
        page.QuerySelector($".ov-locator__{part}")!.GetAttribute("d");
}
