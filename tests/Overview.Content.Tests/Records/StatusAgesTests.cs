using Overview.Content.Records;

namespace Overview.Content.Tests.Records;

public sealed class StatusAgesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(2027, StatusAge.Recent)]
    [InlineData(2026, StatusAge.Recent)]
    [InlineData(2023, StatusAge.Recent)]
    [InlineData(2022, StatusAge.Ageing)]
    [InlineData(2019, StatusAge.Ageing)]
    [InlineData(2018, StatusAge.Old)]
    [InlineData(1998, StatusAge.Old)]
    [InlineData(null, StatusAge.NotKnown)]
    public void Count_whole_years_back_from_the_year_of_the_build(int? asOf, StatusAge expected) =>
        Assert.Equal(expected, StatusAges.Of(asOf, Today));
}
