using Overview.Content.Identifiers;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Pages;

public sealed class NumbersPageTests
{
    [Fact]
    public async Task Each_chart_has_the_numbers_and_labels_of_its_table()
    {
        var page = await Sample().PageAsync("/numbers/");

        var sections = page.QuerySelectorAll(".ov-chart-section");

        Assert.Equal(7, sections.Length);
        Assert.All(sections, section =>
        {
            Assert.Equal(
                section.QuerySelectorAll("tbody tr").Select(row => (row.Words("th"), row.Words("td"))),
                section.QuerySelectorAll(".ov-chart__row")
                    .Select(row => (row.Words(".ov-chart__label"), row.Words(".ov-chart__count"))));
            Assert.Contains("table", section.QuerySelector("[role=img]")!.GetAttribute("aria-label"));
            Assert.Equal(section.Words("figcaption"), section.Words("caption"));
        });
    }

    [Fact]
    public async Task A_table_in_which_projects_count_in_several_rows_says_so_and_gives_both_sums()
    {
        var page = await Sample().PageAsync("/numbers/");

        var services = page.QuerySelector("section[aria-labelledby=ov-services]")!;
        var themes = page.QuerySelector("section[aria-labelledby=ov-themes]")!;

        Assert.Equal(
            ["All rows 3", "All projects, each counted once 2"],
            services.QuerySelectorAll("tfoot tr").Select(row => row.Words()));
        Assert.StartsWith(
            "A project counts once for each service that takes part.", services.Words("p"), StringComparison.Ordinal);
        Assert.Equal(["All projects 2"], themes.QuerySelectorAll("tfoot tr").Select(row => row.Words()));
    }

    [Fact]
    public async Task Bars_about_which_nothing_is_known_are_drawn_hollow()
    {
        var page = await Sample().PageAsync("/numbers/");

        Assert.Equal(
            ["Not known", "Unknown", "Year not known", "Not stated"],
            page.QuerySelectorAll(".ov-chart__row:has(.ov-chart__bar--unknown) .ov-chart__label")
                .Select(label => label.Words()));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/data/")]
    [InlineData("/data/quality/")]
    public async Task Other_pages_lead_to_it(string url)
    {
        var page = await Sample().PageAsync(url);

        Assert.NotNull(page.QuerySelector("main a[href='/numbers/']"));
    }

    private static SampleSite Sample() =>
        new SampleSite().With(Project("one"), Project("two") with { Services = [new ServiceId("fire")] });
}
