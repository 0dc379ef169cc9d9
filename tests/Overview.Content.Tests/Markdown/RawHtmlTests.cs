using Overview.Content.Markdown;

namespace Overview.Content.Tests.Markdown;

public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("<b>a</b>", "'<b>'", "**words**")]
    [InlineData("<STRONG>a</STRONG>", "'<STRONG>'", "**words**")]
    [InlineData("x <em>a</em>", "'<em>'", "*words*")]
    [InlineData("x <a href=\"/b/\">a</a>", "'<a href=\"/b/\">'", "[words](address)")]
    [InlineData("x <img src=b>", "'<img src=b>'", "![description]")]
    [InlineData("x<br>y", "'<br>'", "backslash")]
    [InlineData("x<br/>y", "'<br/>'", "backslash")]
    [InlineData("<h2>a</h2>", "'<h2>'", "##")]
    [InlineData("<ul><li>a</li></ul>", "'<ul>'", "'- '")]
    [InlineData("<table>\n<tr><td>a</td></tr>\n</table>", "'<table>'", "|---|")]
    [InlineData("<blockquote>a</blockquote>", "'<blockquote>'", "'> '")]
    [InlineData("x <code>a</code>", "'<code>'", "`words`")]
    [InlineData("<hr>", "'<hr>'", "---")]
    [InlineData("<dl><dt>a</dl>", "'<dl>'", "': '")]
    [InlineData("x<sup>2</sup>", "'<sup>'", "[^1]")]
    [InlineData("<p>a</p>", "'<p>'", "empty line")]
    [InlineData("<div class=a>b</div>", "'<div class=a>'", "callout")]
    [InlineData("<!-- a -->", "'<!-- a -->'", "comment")]
    [InlineData("x <!-- a --> y", "'<!-- a -->'", "comment")]
    [InlineData("<script>a()</script>", "'<script>'", "Remove it")]
    [InlineData("<style>a{}</style>", "'<style>'", "Remove it")]
    [InlineData("x <blink>a</blink>", "'<blink>'", "\\<")]
    [InlineData("<?php a ?>", "'<?php a ?>'", "\\<")]
    [InlineData("x </div>", "'</div>'", "callout")]
    public void Html_is_answered_with_the_markdown_that_does_its_job(string text, string tag, string advice)
    {
        var story = BodyStory.Of(text);
        var finding = Assert.Single(story.Findings);

        Assert.Equal("OV401", finding.Code);
        Assert.StartsWith(tag, finding.Message, StringComparison.Ordinal);
        Assert.Contains(advice, finding.Fix, StringComparison.Ordinal);
        Assert.Contains("&lt;" + tag.Trim('\'', '<').Split('>', ' ')[0], story.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_opening_tag_in_a_sentence_is_reported_and_no_closing_tag() =>
        Assert.Equal(
            ["OV401 1,3", "OV401 1,6", "OV401 1,19"],
            BodyStory.Of("a <b><i>c</i></b> <b>d</b>").Places);

    [Fact]
    public void A_block_of_html_is_reported_once_and_shown_as_text() =>
        Assert.Equal(
            "<p>&lt;div onclick=&quot;a()&quot;&gt;\n&lt;b&gt;c&lt;/b&gt;\n&lt;/div&gt;</p>",
            BodyStory.Of("<div onclick=\"a()\">\n<b>c</b>\n</div>").Html);

    [Theory]
    [InlineData("<", "")]
    [InlineData("<A-b c>", "a-b")]
    [InlineData("</x>", "x")]
    [InlineData("<!DOCTYPE>", "!")]
    public void The_name_of_a_tag_is_read_in_small_letters(string html, string name) =>
        Assert.Equal(name, HtmlAdvice.NameOf(html));
}
