using Overview.OutsideLinks;

namespace Overview.Tests.OutsideLinks;

/// <summary>Where addresses begin and end.</summary>
public sealed class OutsideLinkReaderTests
{
    [Theory]
    [InlineData("url: https://www.example.org/a?b=c&d=e", "https://www.example.org/a?b=c&d=e", 6)]
    [InlineData("  - { title: A, url: \"https://www.example.org/\", year: 2015 }", "https://www.example.org/", 23)]
    [InlineData("[words](https://www.example.org/a) and more", "https://www.example.org/a", 9)]
    [InlineData("See <https://www.example.org/a>.", "https://www.example.org/a", 6)]
    [InlineData("See https://www.example.org/a, then", "https://www.example.org/a", 5)]
    [InlineData("[w](https://www.example.org/a_(b)).", "https://www.example.org/a_(b)", 5)]
    [InlineData("See http://www.example.org/#part.", "http://www.example.org/#part", 5)]
    public void Are_found(string line, string url, int column)
    {
        var link = Assert.Single(OutsideLinkReader.Read("a.md", $"---\n{line}\n"));

        Assert.Equal((url, 2, column), (link.Url, link.Location.Line, link.Location.Column));
    }

    [Theory]
    [InlineData("No address at all: http, https:, www.example.org, /projects/")]
    [InlineData("mailto:team@example.org tel:01707806100 ftp://example.org/")]
    [InlineData("https:// alone")]
    public void Are_not_made_up(string text) => Assert.Empty(OutsideLinkReader.Read("a.md", text));
}
