using Overview.Tests.Stories;

namespace Overview.Tests.Checking;

/// <summary>No heading that an author thinks of gets the id of a part that the theme makes.</summary>
public sealed class HeadingIdTests
{
    [Theory]
    [InlineData("Source 1")]
    [InlineData("ov-main")]
    [InlineData("OV projects")]
    [InlineData("Sources")]
    [InlineData("1")]
    [InlineData("Note 1")]
    [InlineData("日本")]
    public async Task Clashes_with_no_id_of_the_theme(string heading)
    {
        using var story = new SiteStory().Change("## What it is", $"## {heading}\n\n## {heading}\n\n## What it is");

        await story.BuiltAsync();
    }
}
