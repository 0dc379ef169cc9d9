using Overview.Content.PlainEnglish;

namespace Overview.Content.Tests.PlainEnglish;

/// <summary>Counts of syllables that the reading age rests on.</summary>
public sealed class SyllablesTests
{
    [Theory]
    [InlineData("fire", 1)]
    [InlineData("police", 2)]
    [InlineData("ambulance", 3)]
    [InlineData("little", 2)]
    [InlineData("three", 1)]
    [InlineData("the", 1)]
    [InlineData("Emergency", 4)]
    [InlineData("2016", 1)]
    [InlineData("rhythm", 1)]
    public void Are_counted_as_runs_of_vowels(string word, int count) => Assert.Equal(count, Syllables.In(word));
}
