using Overview.Theme.Charts;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Charts;

public sealed class StartYearBarsTests
{
    [Fact]
    public void Has_a_bar_for_each_year_also_for_those_without_a_project() =>
        Assert.Equal("2014:1 2015:0 2016:2 Not known:1", Bars(2016, 2014, null, 2016));

    [Fact]
    public void Puts_years_long_ago_into_one_bar() =>
        Assert.Equal(
            "2010 or before:2 2011:1 2012:0 2013:0 2014:0 2015:0 2016:0 2017:0 2018:0 2019:0 2020:0 2021:0 2022:1 "
            + "Not known:0",
            Bars(1998, 2010, 2011, 2022));

    [Fact]
    public void Has_one_bar_where_no_year_is_known() => Assert.Equal("Not known:2", Bars(null, null));

    private static string Bars(params int?[] years)
    {
        var bars = StartYearBars.Of([.. years.Select((year, index) => Project($"p{index}") with { Started = year })]);

        Assert.Equal(years.Length, bars.Sum(bar => bar.Count));
        return string.Join(' ', bars.Select(bar => $"{bar.Label}:{bar.Count}"));
    }
}
