using Overview.Theme.Quality;
using Overview.Theme.Tests.Rendering;

namespace Overview.Theme.Tests.Quality;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("<p></p>", 0)]
    [InlineData("<p>One two, three.</p>", 3)]
    [InlineData("<h2 id=\"a b c\">One</h2>\n<p>two\nthree</p><p>four</p>", 4)]
    [InlineData("<p>see <a href=\"#x\">this</a></p>", 2)]
    public void Counts_words_outside_tags(string html, int expected) =>
        Assert.Equal(expected, WordCount.Of(SampleRecords.Words(html)));
}
