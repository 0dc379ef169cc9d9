using AngleSharp.Html.Parser;
using Overview.Checking;

namespace Overview.Tests.Checking;

/// <summary>The guard that reads finished pages and knows nothing of how they are written.</summary>
public sealed class MarkupCheckTests
{
    [Theory]
    [InlineData("<p class='a' id='b' data-name='c' aria-label='d'>Words.</p>")]
    [InlineData("<svg viewBox='0 0 1 1'><path d='M0 0' stroke-width='1' /></svg>")]
    [InlineData("<script type='application/json'>{\"a\":\"<b>\"}</script>")]
    [InlineData("<script src='/a.js' type='module' integrity='sha256-a='></script>")]
    [InlineData("<meta http-equiv='refresh' content='0; url=/office/'>")]
    [InlineData("<meta http-equiv='refresh' content='0; url=/'>")]
    [InlineData("<template><li class='a'><a href='#b'>c</a></li></template>")]
    public void Accepts_what_pages_consist_of(string html) => Assert.Empty(Run(html));

    [Theory]
    [InlineData("<iframe></iframe>", "<iframe> is no element that a page may have")]
    [InlineData("<blink>a</blink>", "<blink> is no element that a page may have")]
    [InlineData("<base href='/a/'>", "<base> is no element that a page may have")]
    [InlineData("<svg><animate /></svg>", "<animate> is no element that a page may have")]
    [InlineData("<svg><foreignObject></foreignObject></svg>", "<foreignObject> is no element that a page may have")]
    [InlineData("<math></math>", "<math> is no element that a page may have")]
    [InlineData("<noscript></noscript>", "<noscript> is no element that a page may have")]
    [InlineData("<p ONCLICK='a()'></p>", "<p> has the attribute 'onclick'")]
    [InlineData("<p onanythingnew='a()'></p>", "<p> has the attribute 'onanythingnew'")]
    [InlineData("<p style='a'></p>", "<p> has the attribute 'style'")]
    [InlineData("<button formaction='a'></button>", "<button> has the attribute 'formaction'")]
    [InlineData("<a ping='https://a'></a>", "<a> has the attribute 'ping'")]
    [InlineData("<svg><a xlink:href='a'></a></svg>", "<a> has the attribute 'xlink:href'")]
    [InlineData("<style>a{}</style>", "<style> stands in the page itself")]
    [InlineData("<svg><style>a{}</style></svg>", "<style> stands in the page itself")]
    [InlineData("<script>a()</script>", "<script> stands in the page itself")]
    [InlineData("<script type='text/javascript'>a()</script>", "<script> stands in the page itself")]
    [InlineData("<svg><script>a()</script></svg>", "<script> stands in the page itself")]
    [InlineData("<template><p onclick='a()'></p></template>", "<p> has the attribute 'onclick'")]
    [InlineData("<template><template><style></style></template></template>", "<style> stands in the page itself")]
    [InlineData(
        "<meta http-equiv='refresh' content='0; url=//a.b'>",
        "<meta http-equiv=\"refresh\"> is no directive that a page may give")]
    [InlineData(
        "<meta http-equiv='refresh' content='0; url=/\\a.b'>",
        "<meta http-equiv=\"refresh\"> is no directive that a page may give")]
    [InlineData(
        "<meta http-equiv='refresh' content='0; url=javascript:a()'>",
        "<meta http-equiv=\"refresh\"> is no directive that a page may give")]
    [InlineData(
        "<meta http-equiv='Content-Security-Policy' content='*'>",
        "<meta http-equiv=\"Content-Security-Policy\"> is no directive that a page may give")]
    public void Reports_everything_else(string html, string problem) => Assert.Equal([problem], Run(html));

    private static IEnumerable<string> Run(string html) =>
        MarkupCheck.Run(new HtmlParser().ParseDocument("<!doctype html><title>T</title><body>" + html));
}
