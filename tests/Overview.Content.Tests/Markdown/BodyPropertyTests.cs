using System.Text.RegularExpressions;
using CsCheck;
using Overview.Content.Sources;

namespace Overview.Content.Tests.Markdown;

public sealed class BodyPropertyTests
{
    private static readonly string[] Pieces =
    [
        "a", "é", "😀", "\uD83D", " ", "  ", "    ", "\t", "\n", "\r", "\r\n", "\n\n", "\0", "\u00A0", "\u2028", "\uFEFF",
        "#", "## ", "*", "**", "_", "`", "```", "~~~", "[", "]", "(", ")", "![", "](", "\\", "\"", "'", "=", "---", "{", "}",
        "[^1]", "[^x]", "[^x]: ", "[[", "]]", "[[term:a]]", "[[term:a|b]]", "[a]: /b/\n", "|", "\n|---|\n", "- ", "1. ",
        "[ ] ", "> ", ": ", "::: callout\n", ":::", "<", ">", "</", "<b>", "</b>", "<script>", "<!--", "-->", "/a/", "#a",
        "<https://a.b>", "javascript:", "data:", "&amp;", "&#58;", "&",
    ];

    private static readonly Gen<string> Markdown =
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat);

    private static readonly Regex UnknownTag = new(
        "<(?!/?(p|h[2-6]|a|em|strong|code|pre|ul|ol|li|dl|dt|dd|blockquote|div|span|section|table|thead|tbody|tr|th|td"
        + "|sup|hr|br|img)[ >])");

    [Fact]
    public void Any_string_is_read_without_an_exception() =>
        Gen.String.Sample(text => Check(text), iter: 3_000);

    [Fact]
    public void Any_mixture_of_markdown_signs_is_read_without_an_exception() =>
        Markdown.Sample(text => Check(text), iter: 10_000);

    private static void Check(string text)
    {
        var story = BodyStory.Of(text, sources: 1);
        var source = new SourceText("projects/here.md", text);

        Assert.DoesNotMatch(UnknownTag, story.Html);
        Assert.DoesNotContain("\"javascript:", story.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(story.Body.Headings.Count, story.Body.Headings.Select(one => one.Id).Distinct().Count());
        Assert.Equal(story.Body.Insertions.OrderBy(one => one.Offset), story.Body.Insertions);
        var places = story.Findings.Select(one => one.Location)
            .Concat(story.Body.Links.Select(one => one.Location))
            .Concat(story.References.Select(one => one.Location));
        Assert.All(places, place =>
        {
            var offset = source.StartOfLine(place.Line) + place.Column - 1;
            Assert.InRange(offset, 0, text.Length);
            Assert.Equal(place, source.At(offset));
        });
    }
}
