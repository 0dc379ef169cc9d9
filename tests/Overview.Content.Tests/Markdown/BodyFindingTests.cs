namespace Overview.Content.Tests.Markdown;

public sealed class BodyFindingTests
{
    private static readonly string[] LineEnds = ["\n", "\r\n", "\r"];

    [Theory]
    [InlineData("OV303", "a [b](http://www.example.org)", 1, 7)]
    [InlineData("OV303", "a <http://www.example.org>", 1, 4)]
    [InlineData("OV304", "é😀 [b](javascript:x)", 1, 9)]
    [InlineData("OV304", "\t\ncode\n\n- a\n\t- [b](data:x)", 5, 8)]
    [InlineData("OV304", "[b][c]\n\n[c]: file:///x", 3, 6)]
    [InlineData("OV305", "> [b](<//www.example.org/>)", 1, 8)]
    [InlineData("OV306", "[b]( office/history \"t\")", 1, 6)]
    [InlineData("OV307", "| a |\n|---|\n| [b](../x.md) |", 3, 7)]
    [InlineData("OV308", "a [b]()", 1, 7)]
    [InlineData("OV309", "a [](/b/)", 1, 3)]
    [InlineData("OV310", "[b](https:)", 1, 5)]
    [InlineData("OV311", "[a [[term:b]] c](/d/)", 1, 4)]
    [InlineData("OV311", "[a <https://b.org> c](/d/)", 1, 4)]
    [InlineData("OV312", "![a](https://b.org/c.png)", 1, 6)]
    [InlineData("OV313", "a\n![](/media/b.png)", 2, 1)]
    [InlineData("OV314", "a [[ projcet:b]]", 1, 6)]
    [InlineData("OV315", "a [[hull]]", 1, 3)]
    [InlineData("OV331", "a[^1]", 1, 4)]
    [InlineData("OV332", "a[^b]", 1, 4)]
    [InlineData("OV334", "a\n\n[^b]: c", 3, 1)]
    [InlineData("OV401", "a\n\n  <div>\nb</div>", 3, 3)]
    [InlineData("OV401", "Term\n:   a <b>c</b>", 2, 7)]
    [InlineData("OV402", "a\n# b", 2, 1)]
    [InlineData("OV402", "a\n===", 1, 1)]
    [InlineData("OV403", "## a\n\n#### b", 3, 1)]
    [InlineData("OV404", "##\na", 1, 1)]
    [InlineData("OV405", ":::  box\na\n:::", 1, 6)]
    [InlineData("OV405", "a\n\n:::\nb\n:::", 3, 1)]
    [InlineData("OV406", "a\n\n```\nb", 3, 1)]
    [InlineData("OV406", "::: callout\nb", 1, 1)]
    public void A_mistake_is_found_at_its_line_and_column(string code, string text, int line, int column)
    {
        foreach (var lineEnd in LineEnds)
        {
            var story = BodyStory.BelowFrontMatter("## É\n\n😀\n\n" + text + "\n\nafter\n", lineEnd);
            if (code == "OV406")
            {
                story = BodyStory.BelowFrontMatter("## É\n\n😀\n\n" + text + "\n", lineEnd);
            }

            Assert.Equal([$"{code} {line + 7},{column}"], story.Places);
        }
    }

    [Theory]
    [InlineData("a *b* **c** `d` &amp; e\\\nf")]
    [InlineData("[a](https://b.org/c?d=e&f#g) <https://b.org> <me@b.org> [m](mailto:me@b.org) [t](tel:+441707806100)")]
    [InlineData("[a](/b/) [c](/b/#d) [e](#f) ![g](/media/h.png \"i\") [![g](/media/h.png)](/b/) [A](HTTPS://B.ORG)")]
    [InlineData("## a\n\n### b\n\n#### c\n\n## d\n\n### e")]
    [InlineData("> a\n\n- b\n  1. c\n\n---\n\n```\nd\n```\n\n    e")]
    [InlineData("| a | b |\n|---|:-:|\n| c | d |")]
    [InlineData("Term\n:   Meaning\n\n- [ ] a\n- [x] b\n\n::: callout\nc\n:::")]
    [InlineData("[[project:a]] [[term:b|words]] a[^b]\n\n[^b]: c")]
    [InlineData("5 < 6 > 4, a <- b, [brackets], {braces}, 2 * 3 * 4, \\<b>, \\[\\[a]], `<b>`, `[[a]]`, `[^9]`")]
    [InlineData("[[a](/b/)] [[sic]][c] [x]\n\n[c]: /d/")]
    public void Sound_text_has_no_finding(string text) => Assert.Empty(BodyStory.Of(text).Places);

    [Fact]
    public void An_address_defined_once_and_used_twice_is_reported_once() =>
        Assert.Equal(["OV304 3,6"], BodyStory.Of("[b][c] and [c]\n\n[c]: data:x").Places);

    [Fact]
    public void Several_mistakes_are_all_found_in_one_run() =>
        Assert.Equal(
            ["OV402 1,1", "OV401 3,3", "OV304 3,19"],
            BodyStory.Of("# a\n\nb <i>c</i> [dddd](e:f)\n\n[z](/z/)").Places);

    [Fact]
    public void Long_and_invisible_text_is_made_fit_for_a_message()
    {
        var finding = Assert.Single(BodyStory.Of($"[a](<\u0085{new string('b', 78)}😀c>)").Findings);

        Assert.Equal(
            $"'\uFFFD{new string('b', 78)}...' cannot be an address: it holds a space or an invisible character.",
            finding.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    public void A_page_without_text_has_an_empty_body(string text) => Assert.True(BodyStory.Of(text).Body.IsEmpty);
}
