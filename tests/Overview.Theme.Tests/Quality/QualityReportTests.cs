using Overview.Content.Records;
using Overview.Theme.Quality;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Quality;

public sealed class QualityReportTests
{
    private static readonly Source Undated = new("Old page", "Council", null, null, null);
    private static readonly Figure Saving = new("Saving", 5, "GBP", null, null, null);

    [Fact]
    public void Finds_nothing_wrong_with_a_full_record()
    {
        var ids = Gaps(Full("one")).Where(gap => gap.Items.Any(item => item.Label == "Project one"))
            .Select(gap => gap.Id);

        // The oldest statuses are always listed, however young.
        Assert.Equal(["oldest"], ids);
    }

    [Fact]
    public void Lists_the_areas_without_a_project() =>
        Assert.Equal(["Surrey"], Gap("areas", Full("one")).Items.Select(item => item.Label));

    [Fact]
    public void Lists_thin_records()
    {
        var thin = Full("thin") with
        {
            Sources = [Report],
            Figures = [],
            Started = null,
            Body = SampleRecords.Words("<p>Three short words.</p>"),
        };

        Assert.Equal("Project thin", Only("one-source", thin).Label);
        Assert.Equal("Project thin", Only("no-figures", thin).Label);
        Assert.Equal("Project thin", Only("no-start", thin).Label);
        Assert.Equal("3 words", Only("short-text", thin).Detail);
    }

    [Fact]
    public void Lists_sources_without_a_date_or_an_address()
    {
        Assert.Equal("Project a", Only("undated", Full("a") with { Sources = [Undated, Undated] }).Label);
        Assert.Equal("1 of 2 sources", Only("no-address", Full("a") with { Sources = [Undated, Report] }).Detail);
        Assert.Empty(Gap("undated", Full("a") with { Sources = [Undated, Report] }).Items);
    }

    [Fact]
    public void Takes_a_figure_as_certain_where_there_is_only_one_source()
    {
        Figure[] figures = [Saving, Saving with { SourceNumber = 1 }];

        Assert.Equal("1 of 2 figures", Only("uncertain-figures", Full("a") with { Figures = figures }).Detail);
        Assert.Empty(Gap("uncertain-figures", Full("a") with { Figures = figures, Sources = [Report] }).Items);
    }

    [Fact]
    public void Lists_twenty_of_the_oldest_statuses_with_their_years()
    {
        var projects = Enumerable.Range(2000, 25).Select(year => Full($"p{year}") with { AsOf = year });

        var gap = Gap("oldest", [.. projects]);

        Assert.Equal(20, gap.Items.Count);
        Assert.Equal("Project p2000", gap.Items[0].Label);
        Assert.Equal("Live when last checked (2000)", gap.Items[0].Detail);
        Assert.Equal("Live when last checked (2019)", gap.Items[^1].Detail);
    }

    [Fact]
    public void Lists_what_is_not_known_about_a_project()
    {
        var unknown = Full("a") with
        {
            AsOf = null,
            Status = Status.Unknown,
            Lead = null,
            LeadNote = "Two share it.",
            Confidence = Confidence.Medium,
        };

        Assert.Equal("Status not known", Only("no-status-year", unknown).Detail);
        Assert.Equal("Project a", Only("unknown-status", unknown).Label);
        Assert.Equal("Two share it.", Only("no-lead", unknown).Detail);
        Assert.Equal("Project a", Only("medium", unknown).Label);
    }

    [Fact]
    public void Lists_the_reviews_that_were_due_of_projects_and_pages_of_prose()
    {
        var late = Published with { ReviewBy = new DateOnly(2026, 11, 22) };
        var today = Published with { ReviewBy = new DateOnly(2026, 11, 23) };
        var guides = Prose(PageSection.Guides, "index", "Guides") with
        {
            Publication = late with { ReviewBy = new DateOnly(2026, 1, 1) },
        };
        var site = new SampleSite().With(
            guides,
            Full("late") with { Publication = late },
            Full("now") with { Publication = today });

        var gap = Gaps(site).Single(one => one.Id == "reviews");

        Assert.Equal(
            [("Guides", "due 1 January 2026"), ("Project late", "due 22 November 2026")],
            gap.Items.Select(item => (item.Label, item.Detail)));
    }

    private static GapItem Only(string id, params Project[] projects) => Assert.Single(Gap(id, projects).Items);

    private static Gap Gap(string id, params Project[] projects) => Gaps(projects).Single(gap => gap.Id == id);

    private static IEnumerable<Gap> Gaps(params Project[] projects) => Gaps(new SampleSite().With([.. projects]));

    private static IEnumerable<Gap> Gaps(SampleSite sample)
    {
        var site = sample.Build();
        return new QualityReport(site.Catalogue, site.Build.Today).Groups.SelectMany(group => group.Gaps);
    }

    private static Project Full(string id) => Project(id) with
    {
        Started = 2014,
        Sources = [Report, Report with { Title = "Another" }],
        Figures = [Saving with { SourceNumber = 1 }],
        Confidence = Confidence.High,
        Body = SampleRecords.Words($"<p>{string.Join(' ', Enumerable.Repeat("word", RecordGaps.FewWords))}</p>"),
    };
}
