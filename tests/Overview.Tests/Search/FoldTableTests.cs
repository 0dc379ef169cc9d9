using System.Text;
using Overview.Search;

namespace Overview.Tests.Search;

/// <summary>Which words count as the same.</summary>
public sealed class FoldTableTests
{
    private static readonly (int First, int Last)[] Blocks =
        [(0x41, 0x24F), (0x386, 0x3CE), (0x400, 0x45F), (0x1E00, 0x1EFF)];

    private static readonly IEnumerable<char> Letters = Blocks
        .SelectMany(block => Enumerable.Range(block.First, block.Last - block.First + 1))
        .Select(code => (char)code)
        .Where(char.IsLetter);

    [Theory]
    [InlineData("EEAST", "eeast")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Ynys Môn", "ynys mon")]
    [InlineData("Ŵyl", "wyl")]
    [InlineData("Straße", "strasse")]
    [InlineData("Ærøskøbing", "aeroskobing")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ﬁre eﬃcient", "fire efficient")]
    [InlineData("ΣΑΣ σας", "σασ σασ")]
    [InlineData("Київ", "киів")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("東京 999 £ 🚒", "東京 999 £ 🚒")]
    public void Takes_case_and_marks_away(string words, string folded) => Assert.Equal(folded, FoldTable.Fold(words));

    [Fact]
    public void Folds_a_letter_and_its_mark_as_the_letter_that_carries_it()
    {
        foreach (var letter in Letters.Select(letter => letter.ToString()))
        {
            Assert.Equal(FoldTable.Fold(letter), FoldTable.Fold(letter.Normalize(NormalizationForm.FormD)));
        }
    }

    [Fact]
    public void Folds_capitals_as_small_letters()
    {
        foreach (var letter in Letters.Select(letter => letter.ToString()))
        {
            Assert.Equal(FoldTable.Fold(letter.ToLowerInvariant()), FoldTable.Fold(letter));
        }
    }

    [Fact]
    public void Changes_nothing_the_second_time()
    {
        foreach (var text in OddText.Many(seed: 2, count: 500).Append(string.Concat(Letters)))
        {
            var folded = FoldTable.Fold(text);
            Assert.Equal(folded, FoldTable.Fold(folded));
        }
    }

    [Fact]
    public void Names_each_letter_once()
    {
        var letters = string.Concat(FoldTable.Groups.Select(group => group.Letters));

        Assert.Equal(letters.Length, letters.Distinct().Count());
    }

    [Theory]
    [InlineData("the", true)]
    [InlineData("fire", false)]
    public void Knows_words_that_tell_no_page_from_another(string word, bool isTooCommon) =>
        Assert.Equal(isTooCommon, FoldTable.IsTooCommon(word));

    [Fact]
    public void Folds_words_of_any_length()
    {
        Assert.Equal(string.Empty, FoldTable.Fold(string.Empty));
        Assert.Equal(new string('s', 4000), FoldTable.Fold(new string('ß', 2000)));
    }
}
