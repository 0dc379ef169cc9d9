using Overview.Theme.Drawing;

namespace Overview.Theme.Tests.Drawing;

/// <summary>Texts of every length fit their box.</summary>
public sealed class TextBlockTests
{
    private const int Width = 600;
    private static readonly (int Size, int Lines)[] Choices = [(60, 1), (40, 2), (30, 3)];
    private static readonly LetterCase Bold = new(Letters.Load("bold"));

    [Fact]
    public void Gives_a_short_text_the_largest_size() => AssertBlock(Fit("Short title"), 60, "Short title");

    [Fact]
    public void Breaks_and_shrinks_a_longer_one() =>
        AssertBlock(
        Fit("A shared police and fire station in Hull"), 40, "A shared police and", "fire station in Hull");

    [Fact]
    public void Leaves_no_lonely_word_on_the_last_line()
    {
        var block = Fit("Street triage by police and nurses in Cleveland and in Hull");

        Assert.All(block.Lines, line => Assert.Contains(' ', line));
    }

    [Fact]
    public void Cuts_what_fits_in_no_size()
    {
        var block = Fit(string.Join(' ', Enumerable.Repeat("collaboration", 40)));

        Assert.Equal((30, 3), (block.Size, block.Lines.Count));
        Assert.EndsWith("\u2026", block.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Cuts_a_word_that_is_wider_than_the_box()
    {
        var line = Assert.Single(Fit(new string('W', 200)).Lines);

        Assert.EndsWith("\u2026", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(300)]
    public void Never_leaves_the_box(int words)
    {
        var text = string.Join(' ', Enumerable.Range(1, words).Select(number => new string('m', (number % 11) + 1)));

        var block = Fit(text);

        Assert.All(block.Lines, line => Assert.InRange(Bold.WidthOf(line, block.Size), 1, Width));
    }

    private static TextBlock Fit(string text) => TextBlock.Fit(text, Bold, Width, Choices);

    private static void AssertBlock(TextBlock block, int size, params string[] lines)
    {
        Assert.Equal(lines, block.Lines);
        Assert.Equal(size, block.Size);
    }
}
