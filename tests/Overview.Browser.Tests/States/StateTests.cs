using Overview.Browser.Tests.Pages;
using Overview.Running;

namespace Overview.Browser.Tests.States;

/// <summary>Pages of content that goes to extremes pass what every page passes.</summary>
public sealed class StateTests(StateSite site, BrowserFixture fixture)
{
    [Theory]

    // No word has a place to break; six services, eleven areas, seven regions; closed; overdue.
    [InlineData("/projects/state-of-too-much/")]

    // A draft with only what a project must have, of the whole country; status unknown, no figure, no date.
    [InlineData("/projects/state-of-too-little/")]

    // Both as cards.
    [InlineData("/organisations/kent-police/")]
    public async Task Pass_in_all_views(string path)
    {
        Assert.Equal(RunOutcome.Good, site.Result.Outcome);
        var reading = await PageVisit.ReadAsync(fixture.Browser, site, path);

        Assert.Empty(Enum.GetValues<PageQuality>().SelectMany(reading.Faults));
    }
}
