using Overview.Content.Markdown;

namespace Overview.Content.Tests.Markdown;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("What it is", "what-it-is")]
    [InlineData("  Fire & rescue -- 24/7!  ", "fire-rescue-24-7")]
    [InlineData("Łódź, Żółw, Straße, Ærø, Þór, Œuvre, Ĳssel", "lodz-zolw-strasse-aero-thor-oeuvre-ijssel")]
    [InlineData("Heddlu Dŵr a'r Tŷ: Ẁ ẅ ỳ", "heddlu-dwr-ar-ty-w-w-y")]
    [InlineData("e\u0301tude Chief\u2019s Ș ț × ÷", "etude-chiefs-s-t")]
    [InlineData("日本", "")]
    public void Words_become_small_ascii_letters(string words, string expected) =>
        Assert.Equal(expected, Slug.Of(words));

    [Fact]
    public void Every_letter_of_the_latin_script_becomes_letters_or_nothing() =>
        Assert.All(
            Enumerable.Range(0, char.MaxValue + 1),
            code => Assert.DoesNotMatch("[^a-z0-9]", Slug.Of(((char)code).ToString())));

    [Fact]
    public void Repeated_headings_have_ids_of_their_own()
    {
        var ids = BodyStory.Of("## A\n\n## A\n\n## A 2\n\n## A\n\n## 日本\n\n## 日本").Body.Headings.Select(one => one.Id);

        Assert.Equal(["a", "a-2", "a-2-2", "a-3", "section", "section-2"], ids);
    }

    [Fact]
    public void Ids_leave_the_anchors_of_sources_and_notes_alone_and_begin_with_a_letter()
    {
        var story = BodyStory.Of(
            "## Source 1\n\n## Source\n\n## Source\n\n## Note 2\n\n## Note ref 3\n\n## 2014 edition\n\n"
            + "## Sources\n\n## Source code\n\n## Notes");

        Assert.Equal(
            [
                "section-source-1", "section-source", "section-source-2", "section-note-2", "section-note-ref-3",
                "section-2014-edition", "sources", "source-code", "notes",
            ],
            story.Body.Headings.Select(one => one.Id));
    }

    [Fact]
    public void A_heading_is_noted_with_its_words_in_plain()
    {
        var story = BodyStory.Of("## The *new* `x` [[term:a-b]] [c](/d/) &amp;[^1]\n\n### E", sources: 1);

        Assert.Equal(
            [new Heading(2, "the-new-x-a-b-c", "The new x a b c &"), new Heading(3, "e", "E")],
            story.Body.Headings);
        Assert.StartsWith("<h2 id=\"the-new-x-a-b-c\">The <em>new</em>", story.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_one_heading_is_shown_as_level_two_and_counts_as_one()
    {
        var story = BodyStory.Of("# A\n\n### B");

        Assert.Equal(["OV402 1,1"], story.Places);
        Assert.Equal("<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>", story.Html);
    }

    [Fact]
    public void A_text_cannot_begin_with_a_level_three_heading()
    {
        var finding = Assert.Single(BodyStory.Of("### A\n\n### B").Findings);

        Assert.Equal("This heading has 3 signs '#' where at most 2 can stand.", finding.Message);
        Assert.Equal("Begin the line with '##'.", finding.Fix);
    }
}
