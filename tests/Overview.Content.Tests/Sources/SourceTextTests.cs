using CsCheck;
using Overview.Content.Sources;

namespace Overview.Content.Tests.Sources;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\n\r\nb", 5, 3, 1)]
    [InlineData("ab", 1, 1, 2)]
    public void Knows_line_and_column_of_a_character(string text, int offset, int line, int column)
    {
        var location = new SourceText("file.md", text).At(offset);
        Assert.Equal(("file.md", line, column), (location.File, location.Line, location.Column));
    }

    [Fact]
    public void Every_offset_lies_on_a_line_that_begins_where_it_says() =>
        Gen.String[Gen.Char["ab\r\n\té"], 0, 40].Sample(text =>
        {
            var source = new SourceText("file.md", text);
            for (var offset = 0; offset <= text.Length; offset++)
            {
                var location = source.At(offset);
                Assert.InRange(location.Line, 1, source.LineCount);
                Assert.Equal(offset, source.StartOfLine(location.Line) + location.Column - 1);
            }
        });
}
