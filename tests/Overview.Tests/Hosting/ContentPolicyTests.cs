using System.Text;
using AngleSharp.Html.Parser;
using Overview.Hosting;

namespace Overview.Tests.Hosting;

/// <summary>The policy allows what pages, styles and scripts use, and nothing else.</summary>
public sealed class ContentPolicyTests
{
    private const string Closed = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    [Fact]
    public void Forbids_everything_where_nothing_is_used() =>
        Assert.Equal($"default-src 'none'; {Closed}", new ContentPolicy([]).ToString());

    [Theory]
    [InlineData("<link rel=\"stylesheet\" href=\"/a.css\">", "style-src 'self'; ")]
    [InlineData("<link rel=\"icon\" href=\"/a.svg\">", "img-src 'self'; ")]
    [InlineData("<link rel=\"apple-touch-icon\" href=\"/a.png\">", "img-src 'self'; ")]
    [InlineData("<link rel=\"manifest\" href=\"/a.webmanifest\">", "manifest-src 'self'; ")]
    [InlineData("<img src=\"/a.png\" alt=\"\">", "img-src 'self'; ")]
    [InlineData("<video src=\"/a.webm\"></video>", "media-src 'self'; ")]
    [InlineData("<script src=\"/a.js\" integrity=\"sha256-abc=\"></script>", "script-src 'sha256-abc='; ")]
    [InlineData("<script src=\"/a.js\"></script>", "")]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("<script type=\"application/ld+json\">{}</script>", "")]
    [InlineData("<link rel=\"canonical\" href=\"/\"><a href=\"/\">x</a>", "")]
    public void Allows_what_a_page_loads(string markup, string allowed)
    {
        using var document = new HtmlParser().ParseDocument(markup);

        Assert.Equal($"default-src 'none'; {allowed}{Closed}", new ContentPolicy(PageSources.Read(document.All)).ToString());
    }

    [Fact]
    public void Allows_forms_to_the_site_itself_where_there_is_one()
    {
        using var document = new HtmlParser().ParseDocument("<form action=\"/search/\"></form>");

        Assert.Equal(
            "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            new ContentPolicy(PageSources.Read(document.All)).ToString());
    }

    [Theory]
    [InlineData("a.css", "p { color: red }")]
    [InlineData("a.css", "p { background: url(/assets/a.svg) }", "img-src 'self'")]
    [InlineData("a.css", "p{background:URL( \"/assets/a.svg\" )}", "img-src 'self'")]
    [InlineData("a.css", "@font-face{font-family:x;src:url(/assets/a.woff2)}", "font-src 'self'")]
    [InlineData("a.css", "p{background:url(data:image/png;base64,AA)}", "img-src data:")]
    [InlineData("a.css", "p{background:url('https://example.org/a.png')}", "img-src https:")]
    [InlineData("a.js", "document.title=1")]
    [InlineData("a.js", "await fetch(url)", "connect-src 'self'")]
    [InlineData("a.js", "new EventSource(url)", "connect-src 'self'")]
    [InlineData("a.js", "new Worker(url)", "worker-src 'self'")]
    [InlineData("a.js", "prefetch(url)")]
    [InlineData("a.svg", "fetch(url)")]
    public void Allows_what_styles_and_scripts_load(string name, string text, params string[] sources) => Assert.Equal(
        sources, AssetSources.Read(name, Encoding.UTF8.GetBytes(text)).Where(one => one.Directive != "script-src")
            .Select(one => $"{one.Directive} {one.Source}"));

    [Fact]
    public void Allows_each_script_by_its_hash_also_where_no_page_names_it() => Assert.Equal(
        [new PolicySource("script-src", "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='")],
        AssetSources.Read("a.js", "go()"u8));

    [Theory]
    [InlineData("img-src", "data:")]
    [InlineData("style-src", "'unsafe-inline'")]
    [InlineData("connect-src", "https:")]
    public void Tells_of_what_goes_beyond_the_sites_own_files(string directive, string source) => Assert.Equal(
        $"a page, style or script loads from '{source}' ({directive}); the site allows its own files only",
        Assert.Single(new ContentPolicy([new PolicySource(directive, source)]).Excesses));

    [Fact]
    public void Reads_what_it_wrote()
    {
        ContentPolicy policy = new([new("img-src", "'self'"), new("script-src", "'sha256-a='"), new("script-src", "'sha256-b='")]);

        Assert.Equal(policy.ToString(), ContentPolicy.Read(policy.ToString()).ToString());
        Assert.Equal(
            $"default-src 'none'; connect-src 'self'; img-src 'self'; script-src 'sha256-a=' 'sha256-b='; {Closed}",
            ContentPolicy.Read(policy.ToString()).With([new("connect-src", "'self'")]).ToString());
    }
}
