using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Overview.Content.Identifiers;
using Overview.Content.Markdown;
using Overview.Content.OpenData;
using Overview.Content.Records;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Pages;

public sealed class OtherPageTests
{
    [Fact]
    public async Task An_area_without_a_project_says_so_and_shows_its_neighbours_projects()
    {
        var page = await new SampleSite().With(Project("one")).PageAsync("/areas/surrey/");

        Assert.Contains("No project on this site covers Surrey yet.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Project one", page.Words("section[aria-labelledby=ov-neighbours] .ov-titles li"));
    }

    [Fact]
    public async Task An_area_lists_its_projects_and_those_of_its_neighbours()
    {
        var page = await new SampleSite()
            .With(Project("one"), Project("two") with { Areas = [new AreaId("surrey")] })
            .PageAsync("/areas/kent/");

        Assert.Equal("Kent: police force area - Overview", page.Title);
        Assert.Equal("Project one", page.Words("section[aria-labelledby=ov-projects] .ov-card__title"));
        Assert.Equal("Surrey: 1 project", page.Words("section[aria-labelledby=ov-neighbours] h3"));
    }

    [Fact]
    public async Task An_organisation_shows_what_it_leads_and_joins_and_whom_it_works_with_most()
    {
        OrganisationId[] partners = [new("kent-fire")];
        var page = await new SampleSite()
            .With(
                Project("one") with { Partners = partners },
                Project("two") with { Lead = partners[0], Partners = [new OrganisationId("kent-police")] })
            .PageAsync("/organisations/kent-police/");

        Assert.Equal("Project one", page.Words("section[aria-labelledby=ov-leads] .ov-card__title"));
        Assert.Equal("Project two", page.Words("section[aria-labelledby=ov-joins] .ov-card__title"));
        Assert.Equal(
            "Kent Fire and Rescue Service: 2 projects together",
            page.Words("section[aria-labelledby=ov-works-with] li"));
    }

    [Fact]
    public async Task An_organisation_that_ended_says_when_and_what_came_after()
    {
        var old = Organisation("old-fire", "Old Fire Service", OrganisationType.FireAndRescueService) with
        {
            Ended = new PartialDate(2019, 4, null),
            Successor = new OrganisationId("kent-fire"),
            FormerNames = ["Older Fire Brigade"],
        };

        var page = await new SampleSite().With(old).PageAsync("/organisations/old-fire/");
        var successor = await new SampleSite().With(old).PageAsync("/organisations/kent-fire/");

        Assert.Equal("April 2019", page.Fact("Ended"));
        Assert.Equal("Kent Fire and Rescue Service", page.Fact("Succeeded by"));
        Assert.Equal("Older Fire Brigade", page.Fact("Former names"));
        Assert.Equal("Not known", page.Fact("Website"));
        Assert.Equal("Old Fire Service", successor.Fact("Took over from"));
    }

    [Fact]
    public async Task An_edition_says_that_the_matched_projects_are_not_its_whole_contents()
    {
        var site = new SampleSite().With(Project("one") with { Editions = [new EditionId("2014")] });

        var page = await site.PageAsync("/editions/2014/");

        Assert.Contains(
            "1 project on this site could be matched to it. This is not its whole contents.",
            page.Body!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_research_edition_shows_its_cases_matched_or_not()
    {
        var research = Edition("2015-research", EditionKind.Research, 3) with
        {
            Cases =
            [
                new CaseStudy("Kent", "Estates", "Police and fire", new ProjectId("one")),
                new CaseStudy("Gwent", "Training", "Police", null),
            ],
        };

        var page = await new SampleSite().With(research, Project("one")).PageAsync("/editions/2015-research/");

        Assert.Equal(
            ["Project one", "None matched"],
            page.QuerySelectorAll("td[data-name='Project here']").Select(cell => cell.Words()));
    }

    [Fact]
    public async Task The_home_page_counts_what_the_site_holds()
    {
        var page = await new SampleSite().With(Project("one"), Project("two")).PageAsync("/");

        Assert.Equal(
            ["2", "1", "1", "1"], page.QuerySelectorAll(".ov-numbers__value").Select(value => value.Words()));
        Assert.Equal("of 2 police force areas with a project", page.QuerySelectorAll(".ov-numbers__label")[1].Words());
        Assert.Equal("Working together", page.Words("h1"));
    }

    [Fact]
    public async Task The_section_of_a_page_is_marked_in_the_navigation()
    {
        var site = new SampleSite();

        var index = await site.PageAsync("/working-group/");
        var below = await site.PageAsync("/working-group/members/");

        Assert.Equal("page", MarkOf(index, "/working-group/"));
        Assert.Equal("true", MarkOf(below, "/working-group/"));
        Assert.Null(MarkOf(below, "/projects/"));
        Assert.Equal("Members", below.Words(".ov-facts__values [aria-current=page]"));
    }

    [Fact]
    public async Task The_front_page_of_a_section_lists_its_pages()
    {
        var page = await new SampleSite().PageAsync("/working-group/");

        Assert.Equal("Members", page.Words("section[aria-labelledby=ov-section-pages] .ov-way__title"));
    }

    [Fact]
    public async Task Notices_are_shown_until_their_last_day()
    {
        var settings = Settings with { Notices = [new Notice("Moving soon.", new DateOnly(2026, 11, 23))] };

        var onTheDay = await new SampleSite().With(settings).PageAsync("/");
        var after = await new SampleSite { Today = new DateOnly(2026, 11, 24) }.With(settings).PageAsync("/");

        Assert.Equal("Moving soon.", onTheDay.Words(".ov-notice"));
        Assert.Null(after.QuerySelector(".ov-notice"));
    }

    [Fact]
    public async Task Links_keep_to_the_folder_in_which_the_site_is_served()
    {
        var body = new Body("<p>See .</p>", [new BodyInsertion(7, new RecordKey(RecordKind.Term, "jesip"))], [], []);

        var page = await new SampleSite { BaseUrl = "https://example.org/overview" }
            .PageAsync(Project("one") with { Body = body });

        Assert.All(
            page.QuerySelectorAll("a[href^='/'], link[href^='/'], script[src]"),
            link => Assert.StartsWith(
                "/overview/", link.GetAttribute("href") ?? link.GetAttribute("src"), StringComparison.Ordinal));
        Assert.Equal("/overview/glossary/#jesip", page.QuerySelector(".ov-prose a")!.GetAttribute("href"));
        Assert.Equal("JESIP", page.Words(".ov-prose a"));
    }

    [Fact]
    public async Task A_term_is_found_by_its_anchor_and_leads_to_those_to_read_next()
    {
        var aed = new Term(
            new TermId("aed"), "AED", null, "A box.", "medical", [new TermId("jesip")], Report, "general knowledge");

        var page = await new SampleSite().With(aed).PageAsync("/glossary/");

        Assert.Equal("AED", page.Words("#aed"));
        Assert.Equal("/glossary/#jesip", page.QuerySelector("#aed + dd a")!.GetAttribute("href"));
        Assert.Equal("JESIP (Joint principles)", page.Words("#jesip"));
    }

    [Fact]
    public async Task The_data_page_offers_the_downloads_with_the_words_about_them()
    {
        var site = new SampleSite().Build().With(
        [
            new Download("/data/projects.csv", "Projects", "text/csv", 92_372)
            {
                Table = ProjectTable.Table, Rows = 150, Hash = "00",
            },
            new Download("/data/datapackage.json", "Data package", "application/json", 999) { Hash = "00" },
        ]);
        await using var renderer = new PageRenderer(site);
        var page = new HtmlParser().ParseDocument(await renderer.RenderAsync(site.Routes.Find("/data/")!));

        Assert.Equal("About the data", page.Words("h1"));
        Assert.Equal(
            [
                "projects.csv Projects: each row is a collaboration project 150 92 kB",
                "datapackage.json Data package - 999 bytes",
            ],
            page.QuerySelectorAll("section[aria-labelledby=ov-downloads] tbody tr").Select(row => row.Words()));
        Assert.NotNull(page.QuerySelector("a[rel=license]"));
    }

    [Fact]
    public async Task The_timeline_gathers_the_events_of_a_year_under_it()
    {
        var page = await new SampleSite()
            .With(
                new Milestone(new PartialDate(2014, 2, null), "A pledge", "Signed.", "group", "England", null, null),
                new Milestone(new PartialDate(2016, null, null), "A refresh", "Printed.", "group", "Wales", null, null))
            .PageAsync("/timeline/");

        Assert.Equal(["2014", "2016"], page.QuerySelectorAll("nav[aria-label=Years] a").Select(link => link.Words()));
        Assert.Equal(
            ["A pledge", "The group meets"],
            page.QuerySelectorAll("section[aria-labelledby=ov-year-2014] h3").Select(title => title.Words()));
    }

    [Fact]
    public async Task A_long_page_of_prose_lists_its_chapters_and_a_short_one_does_not()
    {
        Heading[] headings = [new(2, "a", "First"), new(3, "b", "Part"), new(2, "c", "Second"), new(2, "d", "Third")];
        var body = new Body("<h2 id=\"a\">First</h2>", [], headings, []);

        var page = await new SampleSite()
            .With(Prose(PageSection.Help, "privacy", "Privacy") with { Body = body })
            .PageAsync("/privacy/");
        var other = await new SampleSite().PageAsync("/contribute/");

        Assert.Equal(["#a", "#c", "#d"], page.QuerySelectorAll(".ov-contents a").Select(one => one.GetAttribute("href")));
        Assert.Null(other.QuerySelector(".ov-contents"));
    }

    private static string? MarkOf(IParentNode page, string url) =>
        page.QuerySelector($".ov-nav__link[href='{url}']")!.GetAttribute("aria-current");
}
