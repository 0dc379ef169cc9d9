using Overview.Theme.Drawing;

namespace Overview.Theme.Tests.Drawing;

/// <summary>The font that pictures are drawn with.</summary>
public sealed class LettersTests
{
    private const string Welsh = "ÂÊÎÔÛŴŶâêîôûŵŷÀÈÌÒÙẀỲàèìòùẁỳÁÉÍÓÚẂÝáéíóúẃýÄËÏÖÜẄŸäëïöüẅÿ";
    private const string English =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?()&/-–—‘’“”'\"£€%•…";

    [Theory]
    [InlineData("regular")]
    [InlineData("bold")]
    public void Have_all_letters_of_English_and_Welsh(string weight)
    {
        var letters = Letters.Load(weight);

        Assert.DoesNotContain(English + Welsh, letter => !letters.Has(letter));
        Assert.All(Welsh, letter => Assert.NotEmpty(letters.ShapeOf(letter, 40).Steps));
    }

    [Fact]
    public void Put_a_mark_on_a_Welsh_letter()
    {
        var letters = Letters.Load("regular");

        Assert.True(letters.ShapeOf('ŵ', 40).Top < letters.ShapeOf('w', 40).Top - 5);
    }

    [Fact]
    public void Draw_a_box_for_a_letter_that_is_not_there()
    {
        var letters = Letters.Load("regular");

        Assert.False(letters.Has('中'));
        Assert.NotEmpty(letters.ShapeOf('中', 40).Steps);
    }

    [Fact]
    public void Stand_closer_where_their_shapes_allow_it()
    {
        var letters = Letters.Load("bold");

        Assert.True(letters.PlacesIn("AV", 100)[^1] < letters.PlacesIn("A", 100)[^1] + letters.PlacesIn("V", 100)[^1]);
    }

    [Fact]
    public void Are_not_among_the_files_that_readers_load() => Assert.DoesNotContain(
        ThemeAssets.All, asset => asset.Name.Contains("json", StringComparison.Ordinal));
}
