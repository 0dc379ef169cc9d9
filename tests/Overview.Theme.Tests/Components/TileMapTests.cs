using AngleSharp.Dom;
using Overview.Content.Identifiers;
using Overview.Content.Records;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Components;

public sealed class TileMapTests
{
    private const string Tiles = ".ov-map__picture .ov-map__tile";

    [Theory]
    [InlineData("/")]
    [InlineData("/areas/")]
    [InlineData("/areas/kent/")]
    [InlineData("/themes/estates/")]
    [InlineData("/services/police/")]
    public async Task Stands_on_the_page_with_a_link_for_each_area_and_says_that_it_is_not_to_scale(string url)
    {
        var page = await Sample().PageAsync(url);

        Assert.Equal(
            ["/areas/kent/", "/areas/surrey/"],
            page.QuerySelectorAll(".ov-map__link").Select(link => link.GetAttribute("href")));
        Assert.Contains("not to scale", page.Words(".ov-map__caption"), StringComparison.Ordinal);
        Assert.Contains("not to scale", Picture(page).GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_each_area_with_its_number_and_the_letters_that_the_eye_reads()
    {
        var page = await Sample().PageAsync("/");

        Assert.Equal(["Kent: 2 projects (KEN)", "Surrey: no projects (SUR)"], Names(page));
        Assert.Equal(["KEN", "SUR"], page.QuerySelectorAll(".ov-map__code").Select(code => code.Words()));
        Assert.All(
            page.QuerySelectorAll($"{Tiles} text"), text => Assert.Equal("true", text.GetAttribute("aria-hidden")));
    }

    [Fact]
    public async Task Has_the_numbers_of_the_list_beside_it()
    {
        var page = await Sample().PageAsync("/");

        var list = page.QuerySelectorAll("#ov-area-list li").Select(item => item.Words());

        Assert.Equal(["Kent 2", "Surrey 0"], list);
        Assert.Equal(["2", "0"], page.QuerySelectorAll($"{Tiles} text:last-child").Select(text => text.Words()));
    }

    [Fact]
    public async Task Counts_only_the_projects_of_a_theme_on_its_page_and_lists_the_same()
    {
        var page = await Sample().With(Project("three") with { Theme = new ThemeId("training") })
            .PageAsync("/themes/training/");

        Assert.Equal(["Kent: 1 project (KEN)", "Surrey: no projects (SUR)"], Names(page));
        Assert.Equal("Kent 1", page.Words("#ov-map-list li"));
        Assert.Equal("Surrey has none.", page.Words("#ov-map-list p"));
    }

    [Fact]
    public async Task Says_how_many_projects_of_the_whole_country_it_leaves_out()
    {
        var national = Project("all") with { Areas = [], IsNational = true };

        var one = await Sample().With(national).PageAsync("/themes/estates/");
        var two = await Sample().With(national, national with { Id = new ProjectId("more"), Title = "More" })
            .PageAsync("/themes/estates/");
        var home = await Sample().With(national).PageAsync("/");

        Assert.Equal(
            "Surrey has none. 1 project covers the whole country and is not on the map.", one.Words("#ov-map-list p"));
        Assert.EndsWith(
            "2 projects cover the whole country and are not on the map.",
            two.Words("#ov-map-list"),
            StringComparison.Ordinal);
        Assert.Equal("Not on the map: 1 project for the whole country.", home.Words("#ov-area-list + p"));
    }

    [Fact]
    public async Task Is_left_out_where_it_would_be_empty()
    {
        var national = Project("all") with { Areas = [], IsNational = true, Theme = new ThemeId("training") };

        var page = await Sample().With(national).PageAsync("/themes/training/");

        Assert.Null(page.QuerySelector(".ov-map"));
        Assert.Equal(
            "Where they are There is no map: no project here belongs to a police force area.",
            page.Words("section[aria-labelledby=ov-map]"));
        Assert.Null(page.QuerySelector(".ov-to-map"));
    }

    [Fact]
    public async Task Marks_the_area_of_the_page_and_its_neighbours()
    {
        var page = await Sample().PageAsync("/areas/kent/");

        Assert.Equal(["Kent: 2 projects, this area (KEN)", "Surrey: no projects, neighbour (SUR)"], Names(page));
        Assert.Equal("/areas/kent/", page.QuerySelector(".ov-map__link[aria-current=page]")!.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll($"{Tiles} .ov-map__ring"));
        Assert.Single(page.QuerySelectorAll($"{Tiles} .ov-map__corner"));
        Assert.EndsWith("Kent: you are here Neighbour", page.Words(".ov-map__legend"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explains_its_shades()
    {
        var few = await Sample().PageAsync("/");
        var many = await Sample().With([.. Enumerable.Range(1, 14).Select(number => Project($"p{number}"))])
            .PageAsync("/");

        Assert.Equal("No projects 1 project 2", few.Words(".ov-map__legend"));
        Assert.Equal("No projects 1 to 4 5 to 8 9 to 12 13 to 16", many.Words(".ov-map__legend"));
        Assert.Equal("ov-map__tile ov-map__tile--5", many.QuerySelector(Tiles)!.ClassName);
    }

    [Fact]
    public async Task Lets_the_keyboard_skip_to_the_list()
    {
        var page = await Sample().PageAsync("/areas/kent/");

        var skip = page.QuerySelector(".ov-map__skip")!;

        Assert.NotNull(page.QuerySelector(skip.GetAttribute("href")!));
    }

    [Fact]
    public async Task Places_each_square_by_its_column_and_row()
    {
        var page = await Sample().With(Area("surrey", "Surrey", "south-east") with { Tile = new Tile(0, 3) })
            .PageAsync("/");

        var squares = page.QuerySelectorAll($"{Tiles} .ov-map__square");

        Assert.Equal("-4 -4 208 408", Picture(page).GetAttribute("viewBox"));
        Assert.Equal(
            [("104", "204"), ("4", "304")], squares.Select(one => (one.GetAttribute("x"), one.GetAttribute("y"))));
    }

    private static SampleSite Sample() => new SampleSite().With(Project("one"), Project("two"));

    private static IElement Picture(IParentNode page) => page.QuerySelector(".ov-map__picture")!;

    private static IEnumerable<string?> Names(IParentNode page) =>
        page.QuerySelectorAll(".ov-map__link").Select(link => link.GetAttribute("aria-label"));
}
