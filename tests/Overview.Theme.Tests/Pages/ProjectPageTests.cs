using Overview.Content.Identifiers;
using Overview.Content.Markdown;
using Overview.Content.Records;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Pages;

public sealed class ProjectPageTests
{
    [Fact]
    public async Task Shows_the_key_facts()
    {
        var page = await new SampleSite().PageAsync(Project("one") with
        {
            Started = 2014,
            Partners = [new OrganisationId("kent-fire")],
            OtherPartners = ["eight other services"],
            Confidence = Confidence.Medium,
            Evidence = Evidence.IndependentlyEvaluated,
            Editions = [new EditionId("2014")],
        });

        Assert.Equal("Live when last checked (2015)", page.Fact("Status"));
        Assert.Equal("2014", page.Fact("Started"));
        Assert.Equal(
            ["Police", "Fire and rescue"], page.QuerySelectorAll(".ov-facts .ov-tag").Select(tag => tag.Words()));
        Assert.Equal("Kent Police", page.Fact("Lead"));
        Assert.EndsWith("eight other services", page.Fact("Partners"), StringComparison.Ordinal);
        Assert.Equal("Kent", page.Fact("Police force area"));
        Assert.Equal("South East", page.Fact("Region"));
        Assert.Equal("2014", page.Fact("In the editions"));
        Assert.Equal("Evaluated independently", page.Fact("Evidence"));
        Assert.StartsWith("Medium", page.Fact("Confidence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_not_known()
    {
        var page = await new SampleSite().PageAsync(Project("one") with
        {
            Lead = null,
            Status = Status.Unknown,
            AsOf = null,
            Body = Body.Empty,
        });

        Assert.Equal("Status not known", page.Fact("Status"));
        Assert.Equal("Not known", page.Fact("Started"));
        Assert.Equal("Not known", page.Fact("Lead"));
        Assert.Equal("Not stated", page.Fact("Partners"));
        Assert.Equal("Not stated", page.Fact("Evidence"));
        Assert.Equal("Not stated", page.Fact("Confidence"));
        Assert.Contains("The sources give no figures.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing more is known", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_why_there_is_no_lead()
    {
        var page = await new SampleSite().PageAsync(Project("one") with { Lead = null, LeadNote = "Joint work" });

        Assert.Equal("Joint work", page.Fact("Lead"));
    }

    [Fact]
    public async Task Places_national_work_in_the_national_region()
    {
        var page = await new SampleSite().PageAsync(Project("one") with { Areas = [], IsNational = true });

        Assert.Equal("National", page.Fact("Region"));
        Assert.DoesNotContain(page.QuerySelectorAll(".ov-facts__key"), key => key.Words() == "Police force area");
    }

    [Fact]
    public async Task Leads_from_each_figure_to_its_source()
    {
        var page = await new SampleSite().PageAsync(Project("one") with
        {
            Figures =
            [
                new Figure("Admitted", 1016, "people", null, "one year", 2),
                new Figure("Saved", 300000, "GBP", "more than", "a year", null),
            ],
            Sources = [Report, Report with { Url = null, Year = null }],
        });

        var links = page.QuerySelectorAll(".ov-figures a");
        Assert.Equal(["note 2", "one of notes 1-2"], links.Select(link => link.Words()));
        Assert.Equal(["#source-2", "#ov-sources"], links.Select(link => link.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector("#source-2"));
        Assert.Equal(
            "A report, Home Office, no date shown. No link: its original address is not known.",
            page.Words("#source-2"));
    }

    [Fact]
    public async Task Tells_its_history_newest_first()
    {
        var page = await new SampleSite().PageAsync(Project("one") with
        {
            Publication = Published with { Updates = [new Update(new DateOnly(2026, 11, 20), "Figures added.")] },
        });

        Assert.Equal(
            ["20 November 2026 Figures added.", "1 November 2026 Added."],
            page.QuerySelectorAll("ul.ov-changes li").Select(item => item.Words()));
        Assert.Equal(
            "Last reviewed against its sources on 2 November 2026. Next review due by 2 November 2027.",
            page.Words("ul.ov-changes + p"));
        Assert.Null(page.QuerySelector(".ov-banner"));
    }

    [Fact]
    public async Task Warns_when_the_review_is_late()
    {
        var page = await new SampleSite { Today = new DateOnly(2027, 11, 3) }.PageAsync(Project("one"));

        Assert.StartsWith("Review overdue.", page.Words(".ov-banner"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_a_draft_and_keeps_it_from_search_engines()
    {
        var page = await new SampleSite { Drafts = true }.PageAsync(Project("one") with
        {
            Publication = Published with { Draft = true },
        });

        Assert.Equal("Not public yet. This page is a draft.", page.Words(".ov-banner--draft"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Says_when_a_future_page_will_be_published()
    {
        var page = await new SampleSite { Drafts = true }.PageAsync(Project("one") with
        {
            Publication = Published with { PublishFrom = new DateOnly(2026, 12, 1) },
        });

        Assert.Equal(
            "Not public yet. This page will be published on 1 December 2026.", page.Words(".ov-banner--draft"));
    }

    [Fact]
    public async Task Shows_related_projects_that_the_author_names_before_any_other()
    {
        var site = new SampleSite().With(
            Project("two"), Project("three") with { Theme = new ThemeId("training"), Areas = [new AreaId("surrey")] });

        var page = await site.PageAsync(Project("one") with { Related = [new ProjectId("three")] });

        Assert.Equal(["Project three"], page.QuerySelectorAll(".ov-card__title").Select(title => title.Words()));
    }

    [Fact]
    public async Task Shows_projects_most_like_it_where_the_author_names_none()
    {
        var site = new SampleSite().With(
            Project("elsewhere") with { Lead = null, Areas = [new AreaId("surrey")] },
            Project("near") with { Lead = null, Theme = new ThemeId("training") },
            Project("nearest"));

        var page = await site.PageAsync(Project("one"));

        Assert.Equal(
            ["Project nearest", "Project near"], page.QuerySelectorAll(".ov-card__title").Select(one => one.Words()));
    }

    [Fact]
    public async Task Names_the_team_to_ask()
    {
        var page = await new SampleSite().PageAsync(Project("one") with
        {
            Contact = new Contact("Collaboration team", "team@example.org"),
        });

        Assert.Equal("mailto:team@example.org", page.QuerySelector("#ov-contact + p a")?.GetAttribute("href"));
    }
}
