namespace Overview.Theme.Tests.Rendering;

public sealed class VoidElementsTests
{
    [Theory]
    [InlineData("<meta charset=\"utf-8\" />", "<meta charset=\"utf-8\">")]
    [InlineData("a<br />b<hr/>", "a<br>b<hr>")]
    [InlineData("<img src=\"a/b.webp\" alt=\"a /&gt; b\" />", "<img src=\"a/b.webp\" alt=\"a /&gt; b\">")]
    [InlineData("<svg><path d=\"M0 0\" /></svg>", "<svg><path d=\"M0 0\" /></svg>")]
    [InlineData("<p>1 /&gt; 2</p>", "<p>1 /&gt; 2</p>")]
    public void Are_written_without_a_slash(string html, string expected) =>
        Assert.Equal(expected, VoidElements.WithoutSlash(html));
}
