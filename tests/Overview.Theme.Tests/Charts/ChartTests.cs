using System.Globalization;
using Overview.Theme.Charts;

namespace Overview.Theme.Tests.Charts;

public sealed class ChartTests
{
    [Theory]
    [InlineData(10, 10, "100%")]
    [InlineData(5, 10, "50%")]
    [InlineData(1, 30, "3.33%")]
    [InlineData(0, 10, "0%")]
    [InlineData(0, 0, "0%")]
    public void A_bar_is_as_long_as_its_share_of_the_largest(int count, int largest, string width)
    {
        var bar = new Bar("A", count);

        Assert.Equal(width, ChartOf(bar, new Bar("B", largest)).WidthOf(bar));
    }

    [Fact]
    public void Lengths_are_written_the_same_whatever_the_culture()
    {
        var usual = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var bar = new Bar("A", 1);
            Assert.Equal("3.33%", ChartOf(bar, new Bar("B", 30)).WidthOf(bar));
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    [Fact]
    public void A_chart_without_bars_has_no_largest() => Assert.Equal((0, 0), (ChartOf().Largest, ChartOf().Sum));

    private static Chart ChartOf(params Bar[] bars) => new()
    {
        Id = "a",
        Title = "By letter",
        RowName = "Letter",
        Bars = bars,
        Projects = 0,
        Reading = "Read it.",
    };
}
