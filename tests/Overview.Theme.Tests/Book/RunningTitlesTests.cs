using Overview.Theme.Book;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Book;

/// <summary>The titles at the head of each page on paper.</summary>
public sealed class RunningTitlesTests
{
    [Fact]
    public void Name_the_document_and_the_theme()
    {
        var css = RunningTitles.Css(new SampleSite().With(ThemeOf("estates", "\"Blue\" estates", 1)).Build());

        Assert.StartsWith(
            "@page ov-part-1 { @top-left { content: \"National Overview of working together\"; } "
                + "@top-right { content: \"1 \\22 Blue\\22  estates\"; } }\n"
                + "section[aria-labelledby=\"ov-theme-estates\"] { page: ov-part-1; }\n",
            css,
            StringComparison.Ordinal);
        Assert.Contains("{ page: ov-index-areas; }", css, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ynys Môn", "\"Ynys Môn\"")]
    [InlineData("a\"b", "\"a\\22 b\"")]
    [InlineData("a\\b", "\"a\\5c b\"")]
    [InlineData("</style>", "\"\\3c /style>\"")]
    [InlineData("a\nb", "\"a\\a b\"")]
    public void Keep_words_inside_their_string(string words, string css) =>
        Assert.Equal(css, RunningTitles.Quote(words));
}
