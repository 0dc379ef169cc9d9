using System.Globalization;
using Overview.Content.Records;
using Overview.Theme.Words;

namespace Overview.Theme.Tests.Words;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("1016", "people", null, "one year", "1,016 people")]
    [InlineData("300000", "GBP", "more than", "a year", "more than £300,000 a year")]
    [InlineData("300000", "GBP per year", "about", null, "about £300,000 a year")]
    [InlineData("1.5", "GBP", null, null, "£1.50")]
    [InlineData("-2000", "GBP", null, null, "-£2,000")]
    [InlineData("60.8", "per cent", null, "2015", "60.8%")]
    [InlineData("5", "stations", "of 8", null, "5 of 8 stations")]
    [InlineData("5000", "calls per year", "five to six thousand", null, "5,000 calls per year (five to six thousand)")]
    [InlineData("8.1", "minutes", "average", null, "average 8.1 minutes")]
    public void Writes_the_number_with_its_unit(
        string value, string unit, string? qualifier, string? period, string expected) =>
        Assert.Equal(expected, FigureText.Amount(FigureOf(value, unit, qualifier, period, null)));

    [Theory]
    [InlineData(null, "not stated")]
    [InlineData("2015", "2015")]
    [InlineData("a year", "each year")]
    [InlineData("per month", "each month")]
    public void Writes_the_period(string? period, string expected) =>
        Assert.Equal(expected, FigureText.Period(FigureOf("1", "calls", null, period, null)));

    [Theory]
    [InlineData(2, 3, "note 2")]
    [InlineData(null, 1, "note 1")]
    [InlineData(null, 3, "one of notes 1-3")]
    public void Says_which_source_gives_it(int? number, int sources, string expected) =>
        Assert.Equal(expected, FigureText.Source(FigureOf("1", "calls", null, null, number), sources));

    private static Figure FigureOf(string value, string unit, string? qualifier, string? period, int? source) =>
        new("Calls", decimal.Parse(value, CultureInfo.InvariantCulture), unit, qualifier, period, source);
}
