namespace Overview.Content.Tests.Markdown;

/// <summary>A picture with its caption, credit and licence.</summary>
public sealed class FigureTests
{
    private const string Picture = "![A *red* engine](/media/a.png)";

    [Fact]
    public void Stands_with_its_caption_credit_and_licence() =>
        Assert.Equal(
            "<figure>\n<img src=\"/base/media/a.png\" alt=\"A red engine\" loading=\"lazy\" decoding=\"async\">\n"
                + "<figcaption>The <em>new</em> engine. It is quick. "
                + "<small>Credit: Crew &amp; Co. Licence: CC BY 4.0.</small></figcaption>\n</figure>",
            Of($"{Picture}\nThe *new* engine.\nIt is quick.\n\nCredit: Crew & Co\nLicence: CC BY 4.0").Html);

    [Theory]
    [InlineData("Words.\nCredit: A\nLicence: B", "OV421 1,1")]
    [InlineData(Picture + " " + Picture + "\nCredit: A\nLicence: B", "OV421 1,1")]
    [InlineData(Picture + "\nCredit:\nLicence: B", "OV422 1,1")]
    [InlineData(Picture + "\nCredit: A", "OV423 1,1")]
    [InlineData(Picture + "\nCredit: A\nLicence: B\n\n- c", "OV424 6,1")]
    [InlineData("![](/media/a.png)\nCredit: A\nLicence: B", "OV313 2,1")]
    [InlineData("![a](https://b.org/c.png)\nCredit: A\nLicence: B", "OV312 2,6")]
    [InlineData(Picture + "\nCredit: A\nLicence: B")]
    public void Is_checked(string text, params string[] places) => Assert.Equal(places, Of(text).Places);

    [Fact]
    public void A_picture_outside_of_one_is_told_on_a_page()
    {
        var finding = new ContentStory().Change("services share.[^1]", $"services share.[^1] {Picture}").OnlyFinding();

        Assert.Equal(("OV425", 22, 40), (finding.Code, finding.Location.Line, finding.Location.Column));
    }

    [Fact]
    public void Its_credit_and_licence_are_no_sentences() =>
        Assert.Empty(new ContentStory().Change(
            "services share.[^1]", $"services share.[^1]\n\n::: figure\n{Picture}\nCredit: XQZ\nLicence: CC BY 4.0\n:::")
            .Findings());

    private static BodyStory Of(string text) => BodyStory.Of($"::: figure\n{text}\n:::");
}
