using Overview.Checking;

namespace Overview.Tests.Checking;

/// <summary>What is read from one page, and what is wrong with it by itself.</summary>
public sealed class PageReaderTests
{
    [Theory]
    [InlineData("<p>Words.</p>")]
    [InlineData("<h2>One</h2><h3>Two</h3><h4>Three</h4><h2>Four</h2>")]
    [InlineData("<img src='/a.svg' alt=''>")]
    [InlineData("<script type='application/json'>{\"a\":\"<i>\"}</script><template><p>A</p></template>")]
    [InlineData("<table><tr><td>A</td></tr></table>")]
    [InlineData("<script src='/a.js' type='module' integrity='sha256-a='></script>")]
    [InlineData("<script type='application/ld+json'>{}</script>")]
    [InlineData(
        "<label for='a'>Name</label><input id='a' aria-describedby='hint more'><p id='hint'></p><p id='more'></p>")]
    public void Finds_nothing_wrong_with_a_sound_page(string body) => Assert.Empty(Read(body).Problems);

    [Theory]
    [InlineData("<p id='a'></p><h2 id='a'>Two</h2>", "the id 'a' stands twice, the second time on <h2>")]
    [InlineData("<h3>Costs</h3>", "the heading <h3> 'Costs' skips a level")]
    [InlineData("<h2>One</h2><h4> Costs </h4>", "the heading <h4> 'Costs' skips a level")]
    [InlineData("<h1>Another</h1>", "there are 2 headings <h1>; there must be one")]
    [InlineData("<img src='/a.svg'>", "<img src=\"/a.svg\"> has no alt text")]
    [InlineData("<table><tr><td>A</td></tr><tr></tr></table><tr></tr>", "<tr> stands where browsers may drop it")]
    [InlineData("<button onclick='go()'>Go</button>", "<button> has the attribute 'onclick'")]
    [InlineData("<svg ONLOAD='go()'></svg>", "<svg> has the attribute 'onload'")]
    [InlineData("<p style='color: red'>Words.</p>", "<p> has the attribute 'style'")]
    [InlineData("<script src='/a.js'></script>", "<script src=\"/a.js\"> has no hash, so browsers would refuse it")]
    [InlineData("<style>p { color: red }</style>", "<style> stands in the page itself")]
    [InlineData("<script>go()</script>", "<script> stands in the page itself")]
    [InlineData("<script type='module'>go()</script>", "<script> stands in the page itself")]
    [InlineData(
        "<label for='nmae'>Name</label><input id='name'>", "<label> refers to the id 'nmae', which is not there")]
    [InlineData("<p id='a' aria-labelledby='a b'></p>", "<p> refers to the id 'b', which is not there")]
    [InlineData(
        "<table><tr><th id='a'>A</th></tr><tr><td headers='c'>1</td></tr></table>",
        "<td> refers to the id 'c', which is not there")]
    public void Tells_what_is_wrong(string body, string problem) => Assert.Equal([problem], Read(body).Problems);

    [Fact]
    public void Tells_of_a_template_that_the_parser_takes_off_the_page() =>
        Assert.Contains(
            "<p> stands where browsers may drop it",
            Read("<div><template shadowrootmode='open'><p onclick='go()'>A</p></template></div>").Problems);

    [Fact]
    public void Misses_the_heading_of_a_page_without_one() =>
        Assert.Equal(["there are 0 headings <h1>; there must be one"], PageReader.Read("<p>Words.</p>").Problems);

    [Fact]
    public void Notes_every_id() => Assert.Equal(["a", "b"], Read("<p id='b'></p><p id='a'></p>").Ids.Order());

    [Fact]
    public void Notes_every_kind_of_link_once()
    {
        var facts = PageReader.Read("""
            <!doctype html><html><head><link rel="stylesheet" href="/a.css"><script src="/a.js"></script></head>
            <body><h1>Title</h1><a href="/b/">b</a><a href="/b/">b again</a><a>nothing</a><img src="/c.svg" alt="">
            <img src="/c.webp" srcset="/c.480.webp 480w, /c.960.webp 960w" alt=""><template><a href="/t/"></a></template>
            <picture><source srcset="/d.webp"></picture><form action="/e/"></form><svg><use href="/f.svg#part" /></svg>
            <map><area href="/g/"></map><iframe src="/h/"></iframe><object data="/i"></object><embed src="/j">
            </body></html>
            """);

        Assert.Equal(
            [
                "a href=/b/", "a href=/t/", "area href=/g/", "embed src=/j", "form action=/e/", "iframe src=/h/",
                "img src=/c.svg", "img src=/c.webp", "img srcset=/c.480.webp", "img srcset=/c.960.webp",
                "link href=/a.css", "object data=/i", "script src=/a.js", "source srcset=/d.webp",
                "use href=/f.svg#part",
            ],
            facts.Links.Select(link => $"{link.Element}={link.Target}").Order(StringComparer.Ordinal));
    }

    private static PageFacts Read(string body) =>
        PageReader.Read($"<!doctype html><html><head><title>T</title></head><body><h1>Title</h1>{body}</body></html>");
}
