using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Routing;

namespace Overview.Content.Tests.Joining;

/// <summary>What only all files together can show.</summary>
public sealed class ContentJoinerTests
{
    private const string OtherPath = "projects/other-station.md";

    private static readonly string OtherProject =
        ContentStory.Project.Replace("Shared station", "Other station", StringComparison.Ordinal);

    [Fact]
    public void Every_lookup_finds_the_project()
    {
        var catalogue = new ContentStory().Join().Catalogue!;
        var project = Assert.Single(catalogue.Projects);
        Assert.Equal([project], catalogue.ProjectsOf(new ThemeId("estates")));
        Assert.Equal([project], catalogue.ProjectsOf(new ServiceId("fire")));
        Assert.Equal([project], catalogue.ProjectsOf(new RegionId("south-east")));
        Assert.Equal([project], catalogue.ProjectsOf(new StatusId("live")));
        Assert.Equal([project], catalogue.ProjectsOf(new EditionId("2016")));
        Assert.Equal([project], catalogue.ProjectsOf(new AreaId("kent")));
        Assert.Equal([project], catalogue.ProjectsOf(new OrganisationId("kent-police")));
        Assert.Equal([project], catalogue.ProjectsOf(new ThemeId("estates"), new RegionId("south-east")));
        Assert.Empty(catalogue.ProjectsOf(new AreaId("sussex")));
    }

    [Fact]
    public void National_work_belongs_to_the_region_of_that_name()
    {
        var catalogue = new ContentStory().Change("areas: [kent]", "national: true").Join().Catalogue!;
        Assert.Equal("national", Assert.Single(catalogue.RegionsOf(catalogue.Projects[0])).Id.Value);
    }

    [Fact]
    public void A_title_is_used_once()
    {
        var finding = new ContentStory().With(OtherPath, ContentStory.Project).OnlyFinding();
        Assert.Equal("OV110", finding.Code);
        Assert.Equal(new Location(ContentStory.ProjectPath, 2, 8), finding.Location);
        Assert.Contains(OtherPath, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_of_a_data_file_has_an_id_of_its_own()
    {
        var finding = new ContentStory().With(
            "data/statuses.yml",
            "- { id: live, label: Live, description: Running., order: 1 }\n- { id: live, label: Alive, description: Running., order: 2 }\n")
            .OnlyFinding();
        Assert.Equal(("OV111", 2), (finding.Code, finding.Location.Line));
    }

    [Fact]
    public void One_broken_file_gives_one_finding_not_a_cascade()
    {
        var joined = new ContentStory()
            .With("themes/estates.md", "---\nlabel: Estates\norder: first\ndescription: Shared.\n---\n")
            .With(OtherPath, OtherProject.Replace("related", "related", StringComparison.Ordinal))
            .Join();
        Assert.Equal("OV105", Assert.Single(joined.Findings).Code);
        Assert.Empty(joined.Catalogue!.Projects);
        Assert.Contains("/themes/estates/", joined.WithheldUrls);
        Assert.Contains("/projects/shared-station/", joined.WithheldUrls);
    }

    [Fact]
    public void A_record_with_an_error_is_left_out_and_the_catalogue_stays_sound()
    {
        var joined = new ContentStory().With("areas/sussex.md", "no front matter").Join();
        Assert.Equal("OV003", Assert.Single(joined.Findings).Code);
        Assert.Empty(joined.Catalogue!.Areas);
        Assert.Empty(joined.Catalogue.Projects);
    }

    [Theory]
    [InlineData("draft: true\n")]
    [InlineData("publish-from: 2027-01-01\n")]
    public void What_is_not_public_is_left_out_unless_drafts_are_shown(string line)
    {
        var text = OtherProject.Replace("added:", line + "added:", StringComparison.Ordinal);
        Assert.Single(new ContentStory().With(OtherPath, text).Join().Catalogue!.Projects);
        Assert.Equal(2, new ContentStory { Drafts = true }.With(OtherPath, text).Join().Catalogue!.Projects.Count);
    }

    [Fact]
    public void A_home_page_that_is_not_public_is_told()
    {
        var story = new ContentStory().With("index.md", ContentStory.Page("Home", "What this is.", "draft: true\n"));
        Assert.Equal(("OV119", "index.md"), (story.OnlyFinding().Code, story.OnlyFinding().Location.File));
        Assert.Null(story.Join().Catalogue);
    }

    [Fact]
    public void A_related_draft_is_left_out_without_a_word()
    {
        var joined = new ContentStory()
            .Change("editions:", "related: [other-station]\neditions:")
            .With(OtherPath, OtherProject.Replace("added:", "draft: true\nadded:", StringComparison.Ordinal))
            .Join();
        Assert.Empty(joined.Findings);
        Assert.Empty(joined.Catalogue!.Projects[new ProjectId("shared-station")].Related);
    }

    [Fact]
    public void A_cross_reference_leads_to_a_page_of_text()
    {
        var joined = new ContentStory()
            .With("office/contact.md", ContentStory.Page("Contact", "Words."))
            .Change("A station that", "See [[page:office/contact|how]] and [[page:index]]. A station that")
            .Join();

        Assert.Empty(joined.Findings);
        Assert.Contains(
            "See <a href=\"/office/contact/\">how</a> and (/).",
            joined.Catalogue!.Projects[0].Body.Render(string.Empty, key => $"({Routes.To(key)})"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("office/contat", "Did you mean 'office/contact'?")]
    [InlineData("Contact", "'Contact' is office/contact.")]
    [InlineData("nowhere/at/all", "Use the id of a page that exists.")]
    public void A_cross_reference_to_no_page_is_told(string id, string fix)
    {
        var finding = new ContentStory()
            .With("office/contact.md", ContentStory.Page("Contact", "Words."))
            .Change("A station that", $"See [[page:{id}|how]]. A station that")
            .OnlyFinding();

        Assert.Equal(("OV103", fix, 12), (finding.Code, finding.Fix, finding.Location.Column));
    }

    [Fact]
    public void A_cross_reference_to_a_draft_is_told()
    {
        var finding = new ContentStory()
            .Change("A station that", "Unlike [[project:other-station]], a station that")
            .With(OtherPath, OtherProject.Replace("added:", "draft: true\nadded:", StringComparison.Ordinal))
            .OnlyFinding();
        Assert.Equal("OV119", finding.Code);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("index.md")]
    [InlineData("data/regions.yml")]
    [InlineData("data/statuses.yml")]
    [InlineData("data/glossary.yml")]
    [InlineData("data/timeline.yml")]
    [InlineData("data/synonyms.yml")]
    public void A_file_the_site_cannot_do_without_is_named(string path) =>
        Assert.Contains(
            new ContentStory().Without(path).Findings(),
            finding => finding.Code == "OV014" && finding.Location.File == path);

    [Theory]
    [InlineData("data/regions.yml")]
    [InlineData("data/statuses.yml")]
    public void A_missing_or_broken_data_file_is_one_finding_not_one_for_each_mention(string path)
    {
        Assert.Equal("OV014", new ContentStory().Without(path).OnlyFinding().Code);
        Assert.Equal("OV008", new ContentStory().With(path, "just words").OnlyFinding().Code);
    }

    [Fact]
    public void A_name_that_differs_in_capital_letters_only_is_told_at_its_own_file()
    {
        var finding = new ContentStory().With("projects/Shared-station.md", OtherProject).OnlyFinding();
        Assert.Equal(("OV013", "projects/Shared-station.md"), (finding.Code, finding.Location.File));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var one = new ContentStory().With(OtherPath, OtherProject).Join();
        var other = new ContentStory().Without(ContentStory.ProjectPath).With(OtherPath, OtherProject)
            .With(ContentStory.ProjectPath, ContentStory.Project).Join();
        Assert.Equal(
            one.Catalogue!.Projects.Select(project => project.Id),
            other.Catalogue!.Projects.Select(project => project.Id));
        Assert.Equal(
            new RouteTable(one.Catalogue).Pages.Select(route => route.Url),
            new RouteTable(other.Catalogue).Pages.Select(route => route.Url));
    }

    [Fact]
    public void Two_projects_that_were_first_published_as_the_same_are_told_once()
    {
        var other = OtherProject.Replace("\nadded:", "\nfirst-id: shared-station\nadded:", StringComparison.Ordinal);
        var finding = new ContentStory().With(OtherPath, other).OnlyFinding();
        Assert.Equal(("OV701", OtherPath), (finding.Code, finding.Location.File));
        Assert.Contains(ContentStory.ProjectPath, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("www.example.org,2026-11-22", true)]
    [InlineData("example.org,2026", true)]
    [InlineData("example.org", false)]
    [InlineData("Example.org,2026", false)]
    [InlineData("example.org,2026-13-01", false)]
    [InlineData("example.org/a,2026", false)]
    public void Items_of_feeds_are_named_by_a_domain_and_a_day(string authority, bool isGood)
    {
        var findings = new ContentStory().With("site.yml", ContentStory.SiteYml + $"tag-authority: \"{authority}\"\n").Findings();
        Assert.Equal(isGood ? [] : ["OV105"], findings.Select(one => one.Code));
    }
}
