using Overview.Checking;
using Overview.Content.Routing;

namespace Overview.Tests.Checking;

/// <summary>All pages held against each other: what only a mistake of the theme can cause.</summary>
public sealed class PageCheckTests
{
    private const string Home = "/";
    private const string NotFound = "/404.html";
    private const string Office = "/office/";

    [Theory]
    [InlineData("<a href='/office/'>Office</a>")]
    [InlineData("<a href='/office/#people'>Office</a>")]
    [InlineData("<a href='/office/?from=here#people'>Office</a>")]
    [InlineData("<a href='#main'>Skip</a><main id='main'></main>")]
    [InlineData(
        "<a href='https://www.example.org/'>A</a><a href='mailto:a@example.org'>B</a><a href='tel:01707806100'>C</a>")]
    [InlineData("<a href='/data/a%20plan.csv'>Plan</a>")]
    [InlineData("<meta property='og:image' content='https://www.example.net/data/a%20plan.csv'>")]
    [InlineData("<meta property='og:url' content='https://www.example.net/office/'>")]
    [InlineData("<meta property='og:title' content='https://www.example.net/gone/'>")]
    [InlineData("<a href='https://www.example.net/another-site-of-ours/'>A full address is an author's business</a>")]
    public void Finds_nothing_wrong_with_links_that_lead_somewhere(string body) => Assert.Empty(Faults(body));

    [Theory]
    [InlineData("<a href='/ofice/'>Office</a>", "<a href=\"/ofice/\"> leads nowhere")]
    [InlineData("<a href='/office/#staff'>Office</a>", "<a href=\"/office/#staff\"> leads nowhere")]
    [InlineData("<a href='#mian'>Skip</a>", "<a href=\"#mian\"> leads nowhere")]
    [InlineData("<img src='/assets/gone.svg' alt=''>", "<img src=\"/assets/gone.svg\"> leads nowhere")]
    [InlineData("<script src='/assets/gone.js' integrity='sha256-a='></script>", "<script src=\"/assets/gone.js\"> leads nowhere")]
    [InlineData(
        "<meta property='og:image' content='https://www.example.net/share/gone.png'>",
        "<meta content=\"https://www.example.net/share/gone.png\"> leads nowhere")]
    [InlineData(
        "<link rel='canonical' href='https://www.example.net/ofice/'>",
        "<link href=\"https://www.example.net/ofice/\"> leads nowhere")]
    [InlineData("<a href='javascript:go()'>Go</a>", "<a href=\"javascript:go()\"> is no address that the site allows")]
    [InlineData(
        "<a href=' data:text/html,x'>Go</a>", "<a href=\" data:text/html,x\"> is no address that the site allows")]
    [InlineData(
        "<a href='//www.example.org/'>Go</a>", "<a href=\"//www.example.org/\"> is no address that the site allows")]
    [InlineData("<a href='office/'>Go</a>", "<a href=\"office/\"> is no address that the site allows")]
    [InlineData(
        "<img src='data:image/png;base64,' alt=''>",
        "<img src=\"data:image/png;base64,\"> is no address that the site allows")]
    [InlineData(
        "<script src='https://www.example.org/a.js' integrity='sha256-a='></script>",
        "<script src=\"https://www.example.org/a.js\"> is no address that the site allows")]
    [InlineData(
        "<img src='/assets/mark.svg' srcset='https://www.example.org/a.png 2x' alt=''>",
        "<img srcset=\"https://www.example.org/a.png\"> is no address that the site allows")]
    [InlineData(
        "<link rel='stylesheet' href='https://www.example.org/a.css'>",
        "<link href=\"https://www.example.org/a.css\"> is no address that the site allows")]
    [InlineData(
        "<form action='https://www.example.org/'></form>",
        "<form action=\"https://www.example.org/\"> is no address that the site allows")]
    [InlineData(
        "<template><a href='JavaScript:go()'>Go</a></template>",
        "<a href=\"JavaScript:go()\"> is no address that the site allows")]
    [InlineData("<p id='a'></p><p id='a'></p>", "the id 'a' stands twice, the second time on <p>")]
    [InlineData("<h3>Costs</h3>", "the heading <h3> 'Costs' skips a level")]
    [InlineData("<h1>Another</h1>", "there are 2 headings <h1>; there must be one")]
    [InlineData("<p onclick='go()'>Go</p>", "<p> has the attribute 'onclick'")]
    [InlineData("<p style='color: red'>Go</p>", "<p> has the attribute 'style'")]
    [InlineData("<style>p { color: red }</style>", "<style> stands in the page itself")]
    [InlineData("<script>go()</script>", "<script> stands in the page itself")]
    [InlineData("<p aria-labelledby='gone'>Go</p>", "<p> refers to the id 'gone', which is not there")]
    [InlineData("<img src='/data/a%20plan.csv'>", "<img src=\"/data/a%20plan.csv\"> has no alt text")]
    public void Names_page_component_and_element(string body, string problem) =>
        Assert.Equal([$"/ (HomePage): {problem}"], Faults(body));

    [Fact]
    public void Finds_a_page_that_nothing_leads_to()
    {
        RenderedPage[] pages =
            [PageOf(Home, "HomePage", string.Empty), PageOf(Office, "ProsePage", "<a href='/office/'>Here</a>")];

        Assert.Equal(["/office/ (ProsePage): no other page leads here"], Check(pages, string.Empty));
    }

    [Fact]
    public void Takes_no_stylesheet_or_picture_for_a_way_to_a_page()
    {
        RenderedPage[] pages = [PageOf(Home, "HomePage", "<form action='/office/'></form>"), OfficePage()];

        Assert.Equal(["/office/ (ProsePage): no other page leads here"], Check(pages, string.Empty));
    }

    [Fact]
    public void Misses_no_way_to_the_home_page_and_the_page_for_what_is_not_there()
    {
        var pages = new[] { PageOf(Home, "HomePage", string.Empty), PageOf(NotFound, "NotFoundPage", string.Empty) };

        Assert.Empty(Check(pages, string.Empty));
    }

    [Theory]
    [InlineData("<a href='/site/office/'>Office</a>")]
    [InlineData("<a href='/site/'>Home</a><a href='/site/office/#people'>Office</a>")]
    public void Knows_the_path_under_which_the_site_is_served(string body) =>
        Assert.Empty(Check([PageOf(Home, "HomePage", body), OfficePage()], "/site"));

    [Theory]
    [InlineData("/office/")]
    [InlineData("/sites/office/")]
    [InlineData("/site")]
    public void Refuses_an_address_outside_that_path(string target)
    {
        var home = PageOf(Home, "HomePage", $"<a href='{target}'>Go</a><a href='/site/office/'>Office</a>");

        Assert.Equal(
            [$"/ (HomePage): <a href=\"{target}\"> is no address that the site allows"],
            Check([home, OfficePage()], "/site"));
    }

    private static IEnumerable<string> Faults(string body) =>
        Check([PageOf(Home, "HomePage", body + "<a href='/office/'>Office</a>"), OfficePage()], string.Empty);

    private static RenderedPage OfficePage() => PageOf(Office, "ProsePage", "<p id='people'></p>");

    private static RenderedPage PageOf(string url, string component, string body) => new(
        new RouteOf<string>(url, component),
        component,
        PageReader.Read($"<!doctype html><title>T</title><h1>Title</h1>{body}"));

    private static IEnumerable<string> Check(RenderedPage[] pages, string basePath)
    {
        var map = new SiteMap(basePath, pages, ["index.html", "data/a plan.csv", "assets/mark.svg"]);
        var orphans = new OrphanCheck(map).Run(pages).Select(OrphanCheck.FaultOf);
        return new PageCheck(map, "https://www.example.net" + basePath).Run(pages).Concat(orphans).Select(fault => fault.Message);
    }
}
