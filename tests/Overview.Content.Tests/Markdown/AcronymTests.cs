namespace Overview.Content.Tests.Markdown;

/// <summary>Acronyms are marked up where a text uses them first, and nowhere where that would break something.</summary>
public sealed class AcronymTests
{
    [Fact]
    public void The_first_use_of_each_is_marked() =>
        Assert.Equal(
            "<p>The <abbr>NPCC</abbr> and <strong><abbr>NFCC</abbr></strong>s met; NPCC &amp; NFCC agreed.</p>",
            Marked("The NPCC and **NFCC**s met; NPCC & NFCC agreed."));

    [Theory]
    [InlineData("## The NPCC\n\nThe NPCC met.", "<h2 id=\"the-npcc\">The NPCC</h2>\n<p>The <abbr>NPCC</abbr> met.</p>")]
    [InlineData("[the NPCC](/a/) of NPCC", "<p><a href=\"/a/\">the NPCC</a> of <abbr>NPCC</abbr></p>")]
    [InlineData("`NPCC` x", "<p><code>NPCC</code> x</p>")]
    [InlineData("![The NPCC](/media/a.png)", "<p><img src=\"/media/a.png\" alt=\"The NPCC\" loading=\"lazy\" decoding=\"async\"></p>")]
    [InlineData("<https://b.org/NPCC>", "<p><a href=\"https://b.org/NPCC\" rel=\"external\">https://b.org/NPCC</a></p>")]
    [InlineData("[[theme:x|NPCC]]", "<p><a href=\"/themes/x/\">NPCC</a></p>")]
    [InlineData("NHS and a-NPCC, xNPCC, NPCCx", "<p>NHS and a-NPCC, xNPCC, NPCCx</p>")]
    public void Headings_links_code_and_parts_of_words_stay_as_they_are(string text, string html) =>
        Assert.Equal(html, Marked(text));

    [Fact]
    public void Without_a_glossary_the_letters_stand_as_they_are() =>
        Assert.Equal("<p>The NPCC met.</p>", BodyStory.Of("The NPCC met.").Html);

    private static string Marked(string text) => BodyStory.Of(text).Body.Render(
        string.Empty, key => key.Id, markup: new(letters => $"<abbr>{letters}</abbr>", _ => string.Empty));
}
