using System.Globalization;
using Overview.Theme.Words;

namespace Overview.Theme.Tests.Words;

public sealed class SmallWordsTests
{
    [Theory]
    [InlineData(0, "No projects")]
    [InlineData(1, "1 project")]
    [InlineData(6, "6 projects")]
    [InlineData(1016, "1,016 projects")]
    public void Counts_none_one_and_many(int count, string expected) =>
        Assert.Equal(expected, Counted.Projects(count));

    [Fact]
    public void Takes_the_word_for_several_where_an_s_does_not_make_it() =>
        Assert.Equal("2 national bodies", Counted.Of(2, "national body", "national bodies"));

    [Theory]
    [InlineData("Kent", "Kent")]
    [InlineData("Kent|Surrey", "Kent and Surrey")]
    [InlineData("Kent|Surrey|Sussex", "Kent, Surrey and Sussex")]
    public void Puts_names_together(string names, string expected) =>
        Assert.Equal(expected, PlaceText.Together(names.Split('|')));

    [Fact]
    public void Says_that_a_place_is_not_known() => Assert.Equal("Not known", PlaceText.Together([]));

    [Fact]
    public void Writes_a_day_for_readers_and_for_machines()
    {
        var day = new DateOnly(2026, 3, 7);

        Assert.Equal("7 March 2026", DateText.Of(day));
        Assert.Equal("2026-03-07", DateText.Machine(day));
    }

    [Fact]
    public void Dials_a_telephone_number_and_keeps_it_in_one_piece()
    {
        Assert.Equal("tel:+441707806100", TelephoneText.Link("01707 806100"));
        Assert.Equal("01707\u00A0806100", TelephoneText.Unbroken("01707 806100"));
    }

    [Theory]
    [InlineData("JESIP", "J")]
    [InlineData("blue light", "B")]
    [InlineData("999", "0-9")]
    public void Finds_the_letter_of_a_name(string name, string expected) => Assert.Equal(expected, Initial.Of(name));

    [Fact]
    public void Writes_numbers_alike_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("1,016", NumberText.Of(1016));
            Assert.Equal("60.8", NumberText.Of(60.8m));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
