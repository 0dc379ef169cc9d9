using Overview.Content.Identifiers;

namespace Overview.Content.Tests.Markdown;

public sealed class BodyLinkTests
{
    [Fact]
    public void A_link_to_a_page_stands_under_the_base_path_and_is_noted_with_its_place()
    {
        var story = BodyStory.Of("See [the *office*](/office/#chair \"Who\").");

        Assert.Equal("<p>See <a href=\"/base/office/#chair\" title=\"Who\">the <em>office</em></a>.</p>", story.Html);
        var link = Assert.Single(story.Body.Links);
        Assert.Equal(("/office/#chair", 1, 20), (link.Target, link.Location.Line, link.Location.Column));
    }

    [Fact]
    public void An_anchor_of_the_page_is_noted_too()
    {
        var story = BodyStory.Of("[a](#part)");

        Assert.Equal("<p><a href=\"#part\">a</a></p>", story.Html);
        Assert.Equal("#part", Assert.Single(story.Body.Links).Target);
    }

    [Fact]
    public void A_link_to_another_website_says_so()
    {
        var story = BodyStory.Of("[a](https://b.org/é \"<\") <https://b.org/?c=d&e> <me@b.org>");

        Assert.Equal(
            "<p><a href=\"https://b.org/%C3%A9\" title=\"&lt;\" rel=\"external\">a</a> "
                + "<a href=\"https://b.org/?c=d&amp;e\" rel=\"external\">https://b.org/?c=d&amp;e</a> "
                + "<a href=\"mailto:me@b.org\">me@b.org</a></p>",
            story.Html);
        Assert.Empty(story.Body.Links);
    }

    [Fact]
    public void An_address_is_written_so_that_it_stays_inside_its_quotes() =>
        Assert.Contains(
            "href=\"/base/a%22b%3Cc%3E%25z%20%41%7B\"",
            BodyStory.Of("[x](/a\"b<c>%z%20%41{)").Html,
            StringComparison.Ordinal);

    [Fact]
    public void A_refused_link_leaves_its_words() =>
        Assert.Equal("<p>a <em>b</em></p>", BodyStory.Of("[a *b*](javascript:x)").Html);

    [Fact]
    public void A_picture_of_the_site_is_shown_with_its_description_in_plain_words()
    {
        var story = BodyStory.Of("![A *red* [engine](/x/) `x` &amp;\nmore](/media/a.png)");

        Assert.Equal(
            "<p><img src=\"/base/media/a.png\" alt=\"A red engine x &amp; more\" loading=\"lazy\" decoding=\"async\"></p>",
            story.Html);
        Assert.Equal("/media/a.png", Assert.Single(story.Body.Links).Target);
    }

    [Theory]
    [InlineData("/media/")]
    [InlineData("/assets/a.png")]
    [InlineData("a.png")]
    [InlineData("data:image/png;base64,x")]
    [InlineData("//example.org/media/a.png")]
    public void A_picture_from_elsewhere_leaves_its_description(string url)
    {
        var story = BodyStory.Of($"![a]({url})");

        Assert.Equal("<p>a</p>", story.Html);
        Assert.Equal(["OV312 1,6"], story.Places);
        Assert.EndsWith("write '/media/NAME'.", story.Findings[0].Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cross_reference_leaves_a_place_for_the_link_and_notes_the_record()
    {
        var story = BodyStory.Of("é [[ project: hull-first ]] and [[term:jesip]].");

        Assert.Equal("<p>é <a>project hull-first</a> and <a>term jesip</a>.</p>", story.Html);
        Assert.Equal(
            [new RecordKey(RecordKind.Project, "hull-first"), new RecordKey(RecordKind.Term, "jesip")],
            story.References.Select(reference => reference.Target));
        Assert.Equal([15, 40], story.References.Select(reference => reference.Location.Column));
    }

    [Fact]
    public void A_cross_reference_with_words_is_a_link_of_these_words()
    {
        var story = BodyStory.Of("| a |\n|---|\n| [[term:jesip|the <b> rules]] |");

        Assert.Contains(
            "<td><a href=\"/base/glossary/#jesip\">the &lt;b&gt; rules</a></td>",
            story.Html,
            StringComparison.Ordinal);
        Assert.Equal("jesip", Assert.Single(story.References).Target.Id);
    }

    [Fact]
    public void A_hostile_id_with_words_stays_inside_its_quotes() =>
        Assert.DoesNotContain("\"><script", BodyStory.Of("[[term:\"><script>|a]]").Html, StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_kind_is_answered_with_the_nearest()
    {
        Assert.Equal("Did you mean 'project'?", Assert.Single(BodyStory.Of("[[Projcet:a]]").Findings).Fix);
        Assert.StartsWith(
            "Write one of: project, organisation,",
            Assert.Single(BodyStory.Of("[[xyzzy:a]]").Findings).Fix,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_cross_reference_inside_a_link_leaves_its_words()
    {
        var story = BodyStory.Of("[the [[project:hull-first]] team](/a/)");

        Assert.Equal("<p><a href=\"/base/a/\">the hull first team</a></p>", story.Html);
        Assert.Equal(["OV311 1,6"], story.Places);
    }
}
