using Overview.Content.Markdown;

namespace Overview.Content.Tests.Markdown;

/// <summary>A body among others on one page.</summary>
public sealed class BodyPlaceTests
{
    private static readonly BodyPlace Place = new("ov-p--", LevelsDeeper: 2);

    [Theory]
    [InlineData("## A", "<h4 id=\"ov-p--a\">A</h4>")]
    [InlineData("## A\n### B", "<h4 id=\"ov-p--a\">A</h4>\n<h5 id=\"ov-p--b\">B</h5>")]
    [InlineData("## A\n### B\n#### C\n##### D", "<h6 id=\"ov-p--d\">D</h6>")]
    [InlineData("[a](#b)", "<a href=\"#ov-p--b\">a</a>")]
    [InlineData("a[^1]", "<a href=\"#ov-p--source-1\" aria-label=\"Note 1\">1</a>")]
    public void Gives_ids_a_prefix_and_headings_a_lower_level(string text, string html) =>
        Assert.Contains(html, Render(text, sources: 1), StringComparison.Ordinal);

    [Fact]
    public void Leads_notes_and_back_inside_the_body()
    {
        var html = Render("a[^x]\n\n[^x]: b");

        Assert.Contains("<a href=\"#ov-p--note-1\" id=\"ov-p--note-ref-1\"", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"ov-p--note-1\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#ov-p--note-ref-1\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](/areas/kent/#b)", "<a href=\"/base/areas/kent/#b\">a</a>")]
    [InlineData("[a](https://example.org/#b)", "href=\"https://example.org/#b\"")]
    [InlineData("`<h2 id=\"a\">` href=\"#b\"", "<code>&lt;h2 id=&quot;a&quot;&gt;</code> href=&quot;#b&quot;")]
    [InlineData("[a](/b/ \"c id='d'\")", "title=\"c id='d'\"")]
    public void Leaves_alone_what_leads_elsewhere_and_what_authors_say(string text, string html) =>
        Assert.Contains(html, Render(text), StringComparison.Ordinal);

    [Fact]
    public void Leaves_the_links_of_cross_references_as_the_theme_writes_them()
    {
        var body = BodyStory.Of("## A\n\nSee [[area:kent]].\n\n## B").Body;

        Assert.Equal(
            "<h4 id=\"ov-p--a\">A</h4>\n<p>See <a href=\"#kent\">Kent</a>.</p>\n<h4 id=\"ov-p--b\">B</h4>",
            body.Render("/base", _ => "<a href=\"#kent\">Kent</a>", Place));
    }

    private static string Render(string text, int sources = 0) =>
        BodyStory.Of(text, sources).Body.Render("/base", key => key.Id, Place);
}
