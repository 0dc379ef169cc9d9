namespace Overview.Content.Tests.Markdown;

public sealed class BodyHtmlTests
{
    [Theory]
    [InlineData("a\nb", "<p>a\nb</p>")]
    [InlineData("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>")]
    [InlineData("a\r\nb\rc", "<p>a\nb\nc</p>")]
    [InlineData("*a* _b_ **c** __d__", "<p><em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong></p>")]
    [InlineData("***e***", "<p><em><strong>e</strong></em></p>")]
    [InlineData("`` a ` b `` \\* \\<", "<p><code>a ` b</code> * &lt;</p>")]
    [InlineData("&lt;b&gt; &copy; &#0; & \"a\"", "<p>&lt;b&gt; © \uFFFD &amp; &quot;a&quot;</p>")]
    [InlineData("a\u0000b\u0001c\u0085d", "<p>a\uFFFDb\uFFFDc\uFFFDd</p>")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>")]
    [InlineData("- a\n  - b\n- c", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>")]
    [InlineData("- a\n  ## b\n  c", "<ul>\n<li>a\n<h2 id=\"b\">b</h2>\nc</li>\n</ul>")]
    [InlineData("-\n- a", "<ul>\n<li></li>\n<li>a</li>\n</ul>")]
    [InlineData("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("7) a", "<ol start=\"7\">\n<li>a</li>\n</ol>")]
    [InlineData("> a\nb\n>\n> c", "<blockquote>\n<p>a\nb</p>\n<p>c</p>\n</blockquote>")]
    [InlineData("a\n\n***\n\nb", "<p>a</p>\n<hr>\n<p>b</p>")]
    [InlineData("```html\n<b>\n\n c\n```", "<pre tabindex=\"0\"><code>&lt;b&gt;\n\n c\n</code></pre>")]
    [InlineData("    a\n\tb", "<pre tabindex=\"0\"><code>a\nb\n</code></pre>")]
    [InlineData("a | b", "<p>a | b</p>")]
    [InlineData("[a] [b][c] !d ]e[ *f", "<p>[a] [b][c] !d ]e[ *f</p>")]
    [InlineData("[a]: /b/", "")]
    public void Commonmark_is_written_as_html_five(string text, string html) =>
        Assert.Equal(html, BodyStory.Of(text).Html);

    [Fact]
    public void A_table_scrolls_by_itself_and_its_headings_say_what_they_head()
    {
        var story = BodyStory.Of("| A | *B* | |\n|:--|--:|:-:|\n| 1 | 2 | `a|b` |\n\n| C |\n|---|");

        Assert.Equal(
            """
            <section class="ov-scroll" tabindex="0" aria-label="Table 1">
            <table>
            <thead>
            <tr>
            <th scope="col">A</th>
            <th scope="col" class="ov-cell--right"><em>B</em></th>
            <td class="ov-cell--center"></td>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>1</td>
            <td class="ov-cell--right">2</td>
            <td class="ov-cell--center"><code>a|b</code></td>
            </tr>
            </tbody>
            </table>
            </section>
            <section class="ov-scroll" tabindex="0" aria-label="Table 2">
            <table>
            <thead>
            <tr>
            <th scope="col">C</th>
            </tr>
            </thead>
            </table>
            </section>
            """,
            story.Html);
    }

    [Fact]
    public void Terms_are_written_with_their_definitions() =>
        Assert.Equal(
            "<dl>\n<dt>A</dt>\n<dd>b</dd>\n<dd>c</dd>\n<dt>D</dt>\n<dt>E</dt>\n<dd>\n<p>f</p>\n<p>g</p>\n</dd>\n</dl>",
            BodyStory.Of("A\n:   b\n:   c\n\nD\nE\n:   f\n\n    g").Html);

    [Fact]
    public void Tasks_are_marked_in_words_that_only_screen_readers_say() =>
        Assert.Equal(
            "<ul>\n<li><span class=\"ov-task\"><span class=\"govuk-visually-hidden\">To do:</span></span> a</li>\n"
                + "<li><span class=\"ov-task ov-task--done\"><span class=\"govuk-visually-hidden\">Done:</span></span>"
                + " b</li>\n</ul>",
            BodyStory.Of("- [ ] a\n- [X] b").Html);

    [Theory]
    [InlineData("- [x](/y/) a", "<li><a href=\"/base/y/\">x</a> a</li>")]
    [InlineData("- a [x] b", "<li>a [x] b</li>")]
    [InlineData("- [ ]a", "<li>[ ]a</li>")]
    [InlineData("[ ] a", "<p>[ ] a</p>")]
    public void Other_square_brackets_are_no_tasks(string text, string html) =>
        Assert.Contains(html, BodyStory.Of(text).Html, StringComparison.Ordinal);

    [Fact]
    public void A_callout_is_a_box_of_its_own()
    {
        Assert.Equal(
            "<div class=\"ov-callout\" role=\"note\">\n<p>a</p>\n<p>::b::</p>\n</div>",
            BodyStory.Of("::: callout\na\n\n::b::\n:::").Html);
    }

    [Fact]
    public void A_misspelt_callout_is_answered_with_the_right_word()
    {
        Assert.Equal("Did you mean 'callout'?", Assert.Single(BodyStory.Of("::: calout\na\n:::").Findings).Fix);
        Assert.Equal(
            "The site does not know a block '::: callout with words'.",
            Assert.Single(BodyStory.Of("::: callout with words\na\n:::").Findings).Message);
    }

    [Fact]
    public void Attributes_in_braces_are_words_like_any_other() =>
        Assert.Equal(
            "<h2 id=\"a-onclick-b\">a {onclick=b}</h2>\n<p>c{.d}</p>",
            BodyStory.Of("## a {onclick=b}\n\nc{.d}").Html);
}
