using Overview.Search;

namespace Overview.Tests.Search;

/// <summary>Where words begin and end.</summary>
public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Fire and rescue", "Fire|and|rescue")]
    [InlineData("tri-service, police/fire (999)", "tri|service|police|fire|999")]
    [InlineData("Surrey’s \"Escp\"", "Surrey|s|Escp")]
    [InlineData("one\ttwo\r\nthree\u00A0four\u2028five", "one|two|three|four|five")]
    [InlineData("£1.2m + 20%", "£1|2m|+|20")]
    [InlineData("co\u2011responding – trial", "co|responding|trial")]
    public void Splits_at_spaces_and_punctuation(string text, string words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("e\u0301tude", "e\u0301tude")]
    [InlineData("Wałbrzych", "Wałbrzych")]
    [InlineData("Ynys Môn", "Ynys|Môn")]
    [InlineData("東京 消防", "東京|消防")]
    [InlineData("🚒fire🚑", "🚒fire🚑")]
    public void Keeps_letters_with_their_marks_together(string text, string words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(" - ... ")]
    public void Gives_no_word_where_there_is_none(string text) => Assert.Equal(string.Empty, Words(text));

    [Fact]
    public void Parts_words_at_half_a_character() => Assert.Equal("one|two", Words($"one{'\uD83D'}two{'\uDE92'}"));

    [Fact]
    public void Leaves_nothing_out_but_what_parts_words()
    {
        foreach (var text in OddText.Many(seed: 1, count: 500))
        {
            var left = text;
            foreach (var word in List(text))
            {
                var start = left.IndexOf(word, StringComparison.Ordinal);
                Assert.Empty(List(left[..start]));
                left = left[(start + word.Length)..];
            }

            Assert.Empty(List(left));
        }
    }

    private static string Words(string text) => string.Join('|', List(text));

    private static List<string> List(string text)
    {
        var words = new List<string>();
        foreach (var word in new Tokenizer(text))
        {
            Assert.False(word.IsEmpty);
            words.Add(word.ToString());
        }

        return words;
    }
}
