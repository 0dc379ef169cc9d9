using Overview.Content.Identifiers;
using Overview.Content.Records;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Finder;

public sealed class FinderTests
{
    private const string Url = "/projects/";

    [Fact]
    public async Task Lists_every_project_with_its_values_as_attributes()
    {
        var page = await Sample().PageAsync(Url);

        var old = page.QuerySelectorAll(".ov-finder__list > li")[0];

        Assert.Equal(2, page.QuerySelectorAll(".ov-finder__list > li").Length);
        Assert.Equal(
            ["police fire", "estates", "south-east", "kent", "live", "old", "not-stated", "not-known", "2015"],
            new[] { "service", "theme", "region", "area", "status", "age", "evidence", "start", "as-of" }
                .Select(name => old.GetAttribute($"data-{name}")));
    }

    [Fact]
    public async Task Says_of_national_work_without_dates_what_is_known()
    {
        var page = await Sample().PageAsync(Url);

        var national = page.QuerySelectorAll(".ov-finder__list > li")[1];

        Assert.Equal(
            ["national", "", "not-known", "self-reported", "2020", null, "2026-11-01"],
            new[] { "region", "area", "age", "evidence", "start", "as-of", "updated" }
                .Select(name => national.GetAttribute($"data-{name}")));
    }

    [Theory]
    [InlineData("service", "Police 1", "Fire and rescue 2")]
    [InlineData("theme", "Estates 1", "Training 1")]
    [InlineData("region", "South East 1", "National 1")]
    [InlineData("area", "Kent 1", "Surrey 0")]
    [InlineData("status", "Live 2", "Planned 0", "Closed 0", "Unknown 0")]
    [InlineData("start", "2020 1", "Not known 1")]
    public async Task Offers_each_value_with_its_number_of_projects(string facet, params string[] values) =>
        Assert.Equal(values, await ValuesOf(facet));

    [Fact]
    public async Task Offers_how_recent_the_status_is_seen_from_the_day_of_the_build() => Assert.Equal(
        [
            "Last 3 years (2023 or later) 0", "4 to 7 years ago (2019 to 2022) 0", "Older (2018 or before) 1",
            "Year not known 1",
        ],
        await ValuesOf("age"));

    [Fact]
    public async Task Offers_evidence_that_is_not_stated() => Assert.Equal("Not stated 1", (await ValuesOf("evidence"))[^1]);

    [Fact]
    public async Task Gives_each_value_of_a_project_a_choice_with_the_same_name()
    {
        var page = await Sample().PageAsync(Url);

        foreach (var facet in page.QuerySelectorAll("[data-facet]"))
        {
            var name = facet.GetAttribute("data-facet");
            var offered = facet.QuerySelectorAll($"input[name={name}]").Select(one => one.GetAttribute("value"));
            var used = page.QuerySelectorAll(".ov-finder__list > li")
                .SelectMany(item => item.GetAttribute($"data-{name}")!.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.Empty(used.Except(offered));
        }
    }

    [Fact]
    public async Task Leads_readers_without_script_to_lists_for_each_facet_and_for_theme_with_region_and_to_letters()
    {
        var page = await Sample().PageAsync(Url);

        var links = page.QuerySelectorAll(".ov-scriptless a").Select(link => link.GetAttribute("href")).ToHashSet();

        Assert.Contains("need JavaScript", page.Words(".ov-finder__lists"), StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<string?>
            {
                "/services/fire/", "/themes/estates/", "/regions/south-east/", "/areas/kent/", "/statuses/live/",
                "/themes/estates/south-east/", "/projects/table/", "#ov-letter-p",
            },
            links);
        Assert.Equal("ov-letter-p", page.QuerySelectorAll(".ov-finder__list > li")[0].Id);
    }

    [Fact]
    public async Task Has_the_words_for_each_status_with_its_year_ready_for_the_script()
    {
        var text = await Sample().TextAsync(Url);

        Assert.Contains(
            "data-status=\"live\" data-pattern=\"Live when last checked ({year})\">Live, year not known<",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_titles_alone_where_there_are_more_than_500_and_keeps_their_values()
    {
        var page = await new SampleSite()
            .With([.. Enumerable.Range(1, 501).Select(number => Project($"p{number}"))]).PageAsync(Url);

        var items = page.QuerySelectorAll(".ov-finder__list > li");

        Assert.Equal(501, items.Length);
        Assert.Null(page.QuerySelector(".ov-card"));
        Assert.Equal("Project p1", items[0].Words());
        Assert.Equal("kent", items[0].GetAttribute("data-area"));
    }

    private static SampleSite Sample() => new SampleSite().With(
        Project("one"),
        Project("two") with
        {
            Services = [new ServiceId("fire")],
            Theme = new ThemeId("training"),
            Areas = [],
            IsNational = true,
            AsOf = null,
            Started = 2020,
            Evidence = Evidence.SelfReported,
        });

    private static async Task<string[]> ValuesOf(string facet)
    {
        var page = await Sample().PageAsync(Url);
        return [.. page.QuerySelectorAll($"[data-facet={facet}] .ov-facet__value").Select(value => value.Words())];
    }
}
