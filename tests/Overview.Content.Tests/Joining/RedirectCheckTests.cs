using Overview.Content.Findings;
using Overview.Content.Routing;

namespace Overview.Content.Tests.Joining;

/// <summary>Former addresses: which lead to a page, and which cannot.</summary>
public sealed class RedirectCheckTests
{
    private const string OtherPath = "projects/other-station.md";

    [Fact]
    public void Lead_to_the_page_that_lists_them()
    {
        var joined = Story("[/projects/b/, /projects/a/]").With(
            "organisations/kent-police.md",
            "---\ntitle: Kent Police\ntype: police-force\nareas: [kent]\nredirect-from: [/organisations/kc/]\n---\nText.\n")
            .Join();

        Assert.Empty(joined.Findings);
        Assert.Equal(
            [
                new Redirect("/organisations/kc/", "/organisations/kent-police/"),
                new Redirect("/projects/a/", "/projects/shared-station/"),
                new Redirect("/projects/b/", "/projects/shared-station/"),
            ],
            joined.Redirects);
    }

    [Theory]
    [InlineData("areas/sussex.md", "/areas/south-saxons/")]
    [InlineData("editions/2016.md", "/editions/second/")]
    [InlineData("themes/estates.md", "/themes/buildings/")]
    [InlineData("services/fire.md", "/services/fire-and-rescue/")]
    [InlineData("index.md", "/welcome/")]
    public void May_stand_in_every_file_that_becomes_a_page(string path, string former)
    {
        var story = new ContentStory();
        var joined = story.With(path, "---\nredirect-from: " + $"[{former}]{story.Read(path)[3..]}").Join();

        Assert.Empty(joined.Findings);
        Assert.Equal(former, Assert.Single(joined.Redirects).From);
    }

    [Theory]
    [InlineData("/projects/shared-station/", "OV341", "'/projects/shared-station/' is the address of this page itself.")]
    [InlineData("/areas/kent/", "OV344", "'/areas/kent/' cannot be a former address: the page of areas/kent.md stands there.")]
    [InlineData("/projects/table/", "OV344", "a page that the site makes itself stands there.")]
    [InlineData("/", "OV344", "the page of index.md stands there.")]
    [InlineData("/themes/estates/south-east/", "OV344", "a page that the site makes itself stands there.")]
    [InlineData("/media/plan/", "OV344", "the site keeps its files there.")]
    public void Are_refused_where_something_stands(string former, string code, string words)
    {
        var finding = Story($"[{former}]").OnlyFinding();

        Assert.Equal((code, new Location(ContentStory.ProjectPath, 16, 17)), (finding.Code, finding.Location));
        Assert.EndsWith(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_refused_when_two_pages_claim_one()
    {
        var finding = Story("[/projects/old/]").With(OtherPath, Other("[/projects/old/]")).OnlyFinding();

        Assert.Equal(("OV345", ContentStory.ProjectPath, 16), (finding.Code, finding.Location.File, finding.Location.Line));
        Assert.Contains($"see {OtherPath}.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_refused_on_both_sides_when_they_lead_round_in_a_circle()
    {
        var joined = Story("[/projects/other-station/]").With(OtherPath, Other("[/projects/shared-station/]")).Join();

        Assert.Equal(["OV342", "OV342"], joined.Findings.Select(one => one.Code));
        Assert.EndsWith(
            "/projects/shared-station/ to /projects/other-station/ to /projects/shared-station/.",
            joined.Findings[0].Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Are_refused_when_one_leads_to_another()
    {
        var finding = Story("[/projects/other-station/]").With(OtherPath, Other("[/projects/oldest/]")).OnlyFinding();

        Assert.Equal(("OV343", ContentStory.ProjectPath), (finding.Code, finding.Location.File));
        Assert.Contains("'/projects/oldest/' leads to it", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_page_that_is_not_public_lead_nowhere_yet_but_are_taken()
    {
        var draft = Other("[/projects/old/]").Replace("added:", "draft: true\nadded:", StringComparison.Ordinal);

        Assert.Empty(new ContentStory().With(OtherPath, draft).Join().Redirects);
        Assert.Equal("OV345", Story("[/projects/old/]").With(OtherPath, draft).OnlyFinding().Code);
    }

    [Fact]
    public void Are_refused_when_they_are_no_addresses() =>
        Assert.Equal("OV117", Story("[/projects/old.html]").OnlyFinding().Code);

    private static ContentStory Story(string former) => new ContentStory().Change("added:", $"redirect-from: {former}\nadded:");

    private static string Other(string former) => ContentStory.Project
        .Replace("Shared station", "Other station", StringComparison.Ordinal)
        .Replace("added:", $"redirect-from: {former}\nadded:", StringComparison.Ordinal);
}
