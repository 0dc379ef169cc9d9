using Overview.Content.Records;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Pages;

public sealed class DataQualityPageTests
{
    [Fact]
    public async Task The_numbers_in_short_are_those_of_the_lists_they_lead_to()
    {
        var page = await new SampleSite().With(Project("one"), Project("two")).PageAsync("/data/quality/");

        var rows = page.QuerySelectorAll("tbody tr");

        Assert.Equal(page.QuerySelectorAll(".ov-gap").Length, rows.Length);
        Assert.All(rows, row =>
        {
            var heading = page.QuerySelector(row.QuerySelector("a")!.GetAttribute("href")!)!;
            var items = heading.ParentElement!.QuerySelectorAll("li").Length;
            Assert.Equal($"{row.Words("th")} ({items})", heading.Words());
            Assert.Equal(items.ToString(System.Globalization.CultureInfo.InvariantCulture), row.Words("td"));
        });
    }

    [Fact]
    public async Task A_gap_without_a_page_says_so()
    {
        var page = await new SampleSite().With(Project("one")).PageAsync("/data/quality/");

        Assert.Equal("None at present.", page.Words(".ov-gap[aria-labelledby=ov-reviews] p"));
    }

    [Fact]
    public async Task A_long_list_is_folded_away_and_a_short_one_is_open()
    {
        IContentRecord[] projects = [.. Enumerable.Range(1, 31).Select(number => Project($"p{number}"))];

        var many = await new SampleSite().With(projects).PageAsync("/data/quality/");
        var few = await new SampleSite().With(projects[1..]).PageAsync("/data/quality/");

        Assert.Equal("All 31 pages", many.Words(".ov-gap[aria-labelledby=ov-no-figures] summary"));
        Assert.Null(few.QuerySelector(".ov-gap[aria-labelledby=ov-no-figures] details"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/data/")]
    [InlineData("/numbers/")]
    public async Task Other_pages_lead_to_it(string url)
    {
        var page = await new SampleSite().PageAsync(url);

        Assert.NotNull(page.QuerySelector("main a[href='/data/quality/']"));
    }
}
