using Overview.Content.Markdown;

namespace Overview.Content.Tests.Markdown;

public sealed class AddressJudgeTests
{
    [Theory]
    [InlineData("/", nameof(AddressKind.Site))]
    [InlineData("/projects/?theme=a#b", nameof(AddressKind.Site))]
    [InlineData("/media/report.pdf", nameof(AddressKind.Site))]
    [InlineData("#part", nameof(AddressKind.Anchor))]
    [InlineData("https://www.example.org", nameof(AddressKind.Elsewhere))]
    [InlineData("HTTPS://example.org/a:b", nameof(AddressKind.Elsewhere))]
    [InlineData("https://[::1]:8080/", nameof(AddressKind.Elsewhere))]
    [InlineData("https://example.org/%F0%9F%98%80?a=é", nameof(AddressKind.Elsewhere))]
    [InlineData("mailto:a@example.org?subject=Hello", nameof(AddressKind.Contact))]
    [InlineData("tel:+44-1707-806100", nameof(AddressKind.Contact))]
    public void A_listed_address_is_taken(string url, string kind)
    {
        var address = AddressJudge.Judge(url, "index.md");

        Assert.Equal(kind, address.Kind.ToString());
        Assert.Null(address.Rule);
    }

    [Theory]
    [InlineData("", "OV308")]
    [InlineData("#", "OV308")]
    [InlineData("javascript:alert(1)", "OV304")]
    [InlineData("JaVaScRiPt:alert(1)", "OV304")]
    [InlineData("data:text/html,x", "OV304")]
    [InlineData("vbscript:x", "OV304")]
    [InlineData("file:///etc/passwd", "OV304")]
    [InlineData("ftp://example.org", "OV304")]
    [InlineData("blob:https://example.org", "OV304")]
    [InlineData("\u00A0javascript:x", "OV304")]
    [InlineData("ｊavascript:x", "OV304")]
    [InlineData(" javascript:x", "OV310")]
    [InlineData("java\tscript:x", "OV310")]
    [InlineData("java\nscript:x", "OV310")]
    [InlineData("\u0001javascript:x", "OV310")]
    [InlineData("/\t/example.org", "OV310")]
    [InlineData("/\\example.org", "OV310")]
    [InlineData("\\\\example.org", "OV310")]
    [InlineData("/a\u0085", "OV310")]
    [InlineData("//example.org", "OV305")]
    [InlineData("///example.org", "OV305")]
    [InlineData("https:", "OV310")]
    [InlineData("https:example.org", "OV310")]
    [InlineData("https:/example.org", "OV310")]
    [InlineData("https://", "OV310")]
    [InlineData("https:///path", "OV310")]
    [InlineData("http://?", "OV310")]
    [InlineData("https://www.example.org@evil.org/", "OV310")]
    [InlineData("mailto:", "OV310")]
    [InlineData("mailto:office", "OV310")]
    [InlineData("mailto:@example.org", "OV310")]
    [InlineData("mailto:a@", "OV310")]
    [InlineData("mailto:a@b@c", "OV310")]
    [InlineData("tel:", "OV310")]
    [InlineData("tel:+", "OV310")]
    [InlineData("tel:javascript", "OV310")]
    [InlineData("?a=b", "OV306")]
    [InlineData("a/b:c", "OV306")]
    public void Everything_else_is_refused(string url, string code)
    {
        var address = AddressJudge.Judge(url, "index.md");

        Assert.Equal(AddressKind.Refused, address.Kind);
        Assert.Equal(code, address.Rule?.Code);
    }

    [Fact]
    public void An_unencrypted_address_is_taken_with_a_warning()
    {
        var address = AddressJudge.Judge("http://www.example.org/", "index.md");

        Assert.Equal((AddressKind.Elsewhere, "OV303"), (address.Kind, address.Rule?.Code));
    }

    [Theory]
    [InlineData("../organisations/kent-police.md", "/organisations/kent-police/")]
    [InlineData("../organisations/kent-police.md#chief", "/organisations/kent-police/#chief")]
    [InlineData("hull.md", "/projects/hull/")]
    [InlineData("./hull", "/projects/hull/")]
    [InlineData("../../../hull/", "/hull/")]
    [InlineData("/office/INDEX.MD", "/office/INDEX/")]
    [InlineData("/office/index.md", "/office/")]
    [InlineData("../help/cite.md", "/cite/")]
    [InlineData("../index.md", "/")]
    [InlineData("..", "/")]
    [InlineData("office/history", "/office/history/")]
    [InlineData("www.example.org", "https://www.example.org")]
    [InlineData("example.org/a", "https://example.org/a")]
    [InlineData("me@example.org", "mailto:me@example.org")]
    public void A_relative_address_is_answered_with_a_whole_one(string url, string expected)
    {
        var address = AddressJudge.Judge(url, "projects/here.md");

        Assert.Equal([url, expected], address.Particulars);
        Assert.Equal(url.Contains(".md", StringComparison.OrdinalIgnoreCase) ? "OV307" : "OV306", address.Rule?.Code);
    }
}
