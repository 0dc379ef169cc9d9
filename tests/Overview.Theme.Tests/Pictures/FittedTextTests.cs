using Overview.Theme.Pictures;

namespace Overview.Theme.Tests.Pictures;

/// <summary>Texts of every length fit their box.</summary>
public sealed class FittedTextTests : IDisposable
{
    private const int Width = 600;
    private static readonly (int Size, int Lines)[] Choices = [(60, 1), (40, 2), (30, 3)];
    private readonly PictureFont _bold = PictureFont.LoadBold();

    [Fact]
    public void Gives_a_short_text_the_largest_size() => AssertText(Fit("Short title"), 60, "Short title");

    [Fact]
    public void Breaks_and_shrinks_a_longer_one() => AssertText(
        Fit("A shared police and fire station in Hull"), 40, "A shared police and", "fire station in Hull");

    [Fact]
    public void Leaves_no_lonely_word_on_the_last_line()
    {
        var text = Fit("Street triage by police and nurses in Cleveland and in Hull");

        Assert.All(text.Lines, line => Assert.Contains(' ', line));
    }

    [Fact]
    public void Cuts_what_fits_in_no_size()
    {
        var text = Fit(string.Join(' ', Enumerable.Repeat("collaboration", 40)));

        Assert.Equal((30, 3), (text.Size, text.Lines.Count));
        Assert.EndsWith("\u2026", text.Lines[^1], StringComparison.Ordinal);
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
        var text = Fit(string.Join(' ', Enumerable.Range(1, words).Select(number => new string('m', (number % 11) + 1))));

        Assert.All(text.Lines, line => Assert.InRange(_bold.WidthOf(line, text.Size), 1, Width));
    }

    /// <inheritdoc/>
    public void Dispose() => _bold.Dispose();

    private FittedText Fit(string text) => FittedText.Fit(text, _bold, Width, Choices);

    private static void AssertText(FittedText text, int size, params string[] lines)
    {
        Assert.Equal(lines, text.Lines);
        Assert.Equal(size, text.Size);
    }
}
