using Overview.Content.Identifiers;
using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Theme.Charts;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Charts;

public sealed class ProjectChartsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Add_up_to_the_number_of_projects_where_each_counts_once()
    {
        var charts = Charts(Mixed()).Where(chart => chart.CountsOften is null).ToList();

        Assert.Equal(
            ["themes", "start-years", "statuses", "status-ages", "evidence"], charts.Select(chart => chart.Id));
        Assert.All(charts, chart => Assert.Equal(4, chart.Sum));
    }

    [Fact]
    public void Add_up_to_the_services_and_regions_of_all_projects_where_a_project_counts_in_several()
    {
        var catalogue = Mixed();
        var charts = Charts(catalogue).Where(chart => chart.CountsOften is not null).ToDictionary(chart => chart.Id);

        Assert.Equal(["regions", "services"], charts.Keys.Order());
        Assert.Equal(catalogue.Projects.Sum(project => project.Services.Count), charts["services"].Sum);
        Assert.Equal(catalogue.Projects.Sum(project => catalogue.RegionsOf(project).Count), charts["regions"].Sum);
        Assert.All(charts.Values, chart => Assert.Equal(4, chart.Projects));
    }

    [Fact]
    public void Count_how_recent_the_statuses_are()
    {
        var bars = Charts(Mixed()).Single(chart => chart.Id == "status-ages").Bars;

        Assert.Equal(
            [
                ("Last 3 years (2023 or later)", 1), ("4 to 7 years ago (2019 to 2022)", 1),
                ("Older (2018 or before)", 1), ("Year not known", 1),
            ],
            bars.Select(bar => (bar.Label, bar.Count)));
        Assert.True(bars[^1].IsUnknown);
    }

    [Fact]
    public void Count_the_evidence_with_that_not_stated_last()
    {
        var bars = Charts(Mixed()).Single(chart => chart.Id == "evidence").Bars;

        Assert.Equal([0, 0, 0, 1, 3], bars.Select(bar => bar.Count));
        Assert.Equal("Not stated", bars[^1].Label);
    }

    [Fact]
    public void Name_the_longest_bar_unless_two_are_the_longest()
    {
        var other = Project("b") with { Theme = new ThemeId("training") };

        var one = Charts(new SampleSite().With(Project("a"), Project("b")).Build().Catalogue)[0].Reading;
        var two = Charts(new SampleSite().With(Project("a"), other).Build().Catalogue)[0].Reading;

        Assert.StartsWith("The longest bar is Estates, with 2 of 2 projects.", one, StringComparison.Ordinal);
        Assert.StartsWith("A project stands under", two, StringComparison.Ordinal);
    }

    [Fact]
    public void Say_what_to_conclude_and_lead_to_the_lists()
    {
        var charts = Charts(Mixed());

        Assert.All(charts, chart => Assert.NotEmpty(chart.Reading));
        Assert.Equal("/themes/estates/", charts[0].Bars[0].Url);
    }

    [Fact]
    public void Stand_without_a_project()
    {
        var charts = Charts(new SampleSite().Build().Catalogue);

        Assert.All(charts, chart => Assert.Equal((0, 0), (chart.Sum, chart.Largest)));
    }

    private static IReadOnlyList<Chart> Charts(Catalogue catalogue) => new ProjectCharts(catalogue, Today).All;

    private static Catalogue Mixed() => new SampleSite().With(
        Project("a") with { Started = 2014, AsOf = 2024, Evidence = Evidence.Inspected },
        Project("b") with { Services = [new ServiceId("fire")], AsOf = 2020, Started = 2001 },
        Project("c") with { Areas = [], IsNational = true, Theme = new ThemeId("training"), AsOf = null },
        Project("d") with { Areas = [new AreaId("kent"), new AreaId("surrey")], Status = new StatusId("closed") })
        .Build().Catalogue;
}
