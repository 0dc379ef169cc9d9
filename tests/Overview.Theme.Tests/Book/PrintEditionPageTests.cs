using Overview.Content.Identifiers;
using Overview.Content.Markdown;
using Overview.Content.Records;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Book;

/// <summary>The whole overview as one document.</summary>
public sealed class PrintEditionPageTests
{
    private const string Url = "/editions/current/print/";

    [Fact]
    public async Task Begins_with_title_publisher_day_number_of_projects_and_how_to_read_it()
    {
        var page = await new SampleSite().With(Project("a"), Project("b")).PageAsync(Url);

        Assert.Equal("National Overview of working together", page.Words("h1"));
        Assert.Equal("2 projects, as recorded on 23 November 2026", page.Words(".ov-book__edition"));
        Assert.StartsWith("Office of the Commissioner", page.Words(".ov-book__publisher"), StringComparison.Ordinal);
        Assert.Contains("Open Government Licence v3.0", page.Words(".ov-book__reading"), StringComparison.Ordinal);
        Assert.Equal(
            "Running when last seen. 2 projects.", page.QuerySelector(".ov-book__reading dl dd").Words());
    }

    [Fact]
    public async Task Links_themes_projects_and_indexes_in_its_contents()
    {
        var page = await new SampleSite().With(Project("a")).PageAsync(Url);

        Assert.Equal(
            [
                "How to read this document #ov-reading", "1 Estates #ov-theme-estates", "1.1 Project a #ov-project-a",
                "2 Training #ov-theme-training", "Index by service #ov-index-services",
                "Index by police force area #ov-index-areas",
            ],
            page.QuerySelectorAll(".ov-book__contents a")
                .Select(link => $"{link.Words()} {link.GetAttribute("href")}"));
    }

    [Fact]
    public async Task Has_the_record_of_a_project_in_full()
    {
        var page = await new SampleSite().With(
            Project("a") with
            {
                Figures = [new Figure("Saving", 300000, "GBP", null, "2015", 1)],
                Related = [new ProjectId("b")],
                Contact = new Contact("The team", "team@example.org"),
            },
            Project("b")).PageAsync(Url);
        var record = page.QuerySelector(".ov-book__record")!;

        Assert.Equal("1.1 Project a", record.Words("h3"));
        Assert.Equal("What a does.", record.Words(".ov-book__summary"));
        Assert.Equal(
            [
                "Status: Live when last checked (2015)", "Started: Not known", "Services: Police; Fire and rescue",
                "Where: Kent (South East)", "Lead: Kent Police", "Partners: Not stated", "Evidence: Not stated",
                "Confidence: Not stated",
            ],
            record.QuerySelectorAll(".ov-book__facts > div").Select(fact => $"{fact.Words("dt")}: {fact.Words("dd")}"));
        Assert.Equal(["What it is", "Figures", "Sources"], record.QuerySelectorAll("h4").Select(Reading.Words));
        Assert.Equal("#ov-project-a--source-1", record.QuerySelector(".ov-figures a")!.GetAttribute("href"));
        Assert.Equal("A report, Home Office, 2015.", record.Words("#ov-project-a--source-1"));
        Assert.Equal("See also 1.2 Project b", record.Words(".ov-book__related"));
        Assert.Equal(
            "Contact: The team, team@example.org. Last reviewed against its sources on 2 November 2026, to be reviewed "
                + "again by 2 November 2027. Online: https://overview.example/projects/a/",
            record.Words(".ov-book__life"));
    }

    [Fact]
    public async Task Says_what_is_not_there()
    {
        var page = await new SampleSite().With(Project("a") with { Body = Body.Empty, Lead = null }).PageAsync(Url);

        Assert.Contains("The sources give no figures.", page.Words(".ov-book__record"), StringComparison.Ordinal);
        Assert.Contains("LeadNot known", page.Words(".ov-book__facts"), StringComparison.Ordinal);
        Assert.Contains(
            "No project is recorded here.",
            page.Words(".ov-book__index + .ov-book__index"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_record_is_not_public_or_its_review_is_late()
    {
        var late = Published with { ReviewBy = new DateOnly(2026, 11, 3), Draft = true };

        var page = await new SampleSite { Drafts = true }.With(Project("a") with { Publication = late }).PageAsync(Url);

        Assert.Equal(
            ["Not public yet.", "Review overdue."],
            page.QuerySelectorAll(".ov-book__life strong").Select(Reading.Words));
    }

    [Fact]
    public async Task Keeps_the_ids_of_two_projects_with_the_same_headings_and_themes_apart()
    {
        var page = await new SampleSite().With(Project("a"), Project("b")).PageAsync(Url);

        Assert.NotNull(page.QuerySelector("h4#ov-project-a--what-it-is"));
        Assert.NotNull(page.QuerySelector("h4#ov-project-b--what-it-is"));
    }

    [Fact]
    public async Task Is_left_alone_by_search_engines_and_linked_from_the_living_edition()
    {
        var site = new SampleSite().With(Project("a"));

        Assert.Equal(
            "noindex", (await site.PageAsync(Url)).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.NotNull((await site.PageAsync("/editions/current/")).QuerySelector($"main a[href='{Url}']"));
        Assert.NotNull((await site.PageAsync("/editions/")).QuerySelector($"main a[href='{Url}']"));
    }
}
