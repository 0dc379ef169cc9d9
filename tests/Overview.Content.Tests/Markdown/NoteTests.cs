namespace Overview.Content.Tests.Markdown;

public sealed class NoteTests
{
    [Fact]
    public void A_number_leads_to_the_source_with_that_number()
    {
        var story = BodyStory.Of("It works.[^1][^2]", sources: 2);

        Assert.Equal(
            "<p>It works.<sup class=\"ov-note\"><a href=\"#source-1\" aria-label=\"Note 1\">1</a></sup>"
                + "<sup class=\"ov-note\"><a href=\"#source-2\" aria-label=\"Note 2\">2</a></sup></p>",
            story.Html);
        Assert.Empty(story.Findings);
    }

    [Theory]
    [InlineData("0", 2, "There is no source 0: this page lists sources 1 to 2.")]
    [InlineData("3", 2, "There is no source 3: this page lists sources 1 to 2.")]
    [InlineData("2", 1, "There is no source 2: this page lists only source 1.")]
    [InlineData("1", 0, "There is no source 1: this page lists none.")]
    [InlineData("99999999999", 1, "There is no source 99999999999: this page lists only source 1.")]
    public void A_number_without_a_source_is_reported(string number, int sources, string message)
    {
        var story = BodyStory.Of($"a[^{number}]", sources);

        Assert.Equal(("OV331", message), (Assert.Single(story.Findings).Code, story.Findings[0].Message));
        Assert.Equal("<p>a</p>", story.Html);
    }

    [Fact]
    public void Notes_with_words_of_their_own_stand_at_the_end_with_a_way_back()
    {
        var story = BodyStory.Of("a[^x] b[^x]\n\n[^x]: *Words*.\n\nc");

        Assert.Equal(
            "<p>a<sup class=\"ov-note\"><a href=\"#note-1\" id=\"note-ref-1\" aria-label=\"Note 1\">1</a></sup>"
                + " b<sup class=\"ov-note\"><a href=\"#note-1\" id=\"note-ref-2\" aria-label=\"Note 1\">1</a></sup></p>\n"
                + "<p>c</p>\n<section class=\"ov-notes\" aria-label=\"Notes\">\n<ol>\n"
                + "<li id=\"note-1\"><em>Words</em>. <a href=\"#note-ref-1\" aria-label=\"Back to the text\">↩</a>"
                + " <a href=\"#note-ref-2\" aria-label=\"Back to the text\">↩</a></li>\n</ol>\n</section>",
            story.Html);
        Assert.Empty(story.Findings);
    }

    [Fact]
    public void A_page_with_sources_cannot_define_notes_as_well() =>
        Assert.Equal(["OV333 3,1"], BodyStory.Of("a[^1]\n\n[^1]: b", sources: 1).Places);

    [Fact]
    public void An_unused_note_is_reported_and_leaves_no_empty_list()
    {
        var story = BodyStory.Of("a\n\n[^1]: b");

        Assert.Equal(["OV334 3,1"], story.Places);
        Assert.Equal("<p>a</p>", story.Html);
    }

    [Fact]
    public void A_note_inside_a_link_is_reported_and_left_out()
    {
        var story = BodyStory.Of("[a[^1]](/b/)", sources: 1);

        Assert.Equal(["OV311 1,3"], story.Places);
        Assert.Equal("<p><a href=\"/base/b/\">a</a></p>", story.Html);
    }
}
