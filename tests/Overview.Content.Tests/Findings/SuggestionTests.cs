using Overview.Content.Findings;

namespace Overview.Content.Tests.Findings;

public sealed class SuggestionTests
{
    private static readonly string[] Services = ["police", "fire", "ambulance", "coastguard"];

    [Theory]
    [InlineData("ambulence", "ambulance")]
    [InlineData("ambualnce", "ambulance")]
    [InlineData("Fire", "fire")]
    [InlineData("polise", "police")]
    [InlineData("coast-guard", "coastguard")]
    public void Finds_the_value_that_was_meant(string written, string meant) =>
        Assert.Equal(meant, Suggestion.Nearest(written, Services));

    [Theory]
    [InlineData("")]
    [InlineData("air")]
    [InlineData("mountain-rescue")]
    public void Keeps_silent_where_nothing_is_near(string written) => Assert.Null(Suggestion.Nearest(written, Services));
}
