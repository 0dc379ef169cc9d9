using Overview.Tests.Stories;

namespace Overview.Tests.Checking;

/// <summary>A page that an author forgot to link is told at the file that can mend it.</summary>
public sealed class OrphanTests
{
    [Fact]
    public async Task A_page_of_prose_that_nothing_leads_to_is_told_at_its_file()
    {
        const string Guide = "---\ntitle: Guides\nsummary: How to read.\nadded: 2026-11-22\nreviewed: 2026-11-22\n"
            + "review-by: 2027-11-22\n---\nText.\n";
        using var story = new SiteStory().With("guides/index.md", Guide);

        var run = await CommandRun.OfAsync(story);

        Assert.Equal(1, run.Code);
        Assert.Contains("guides/index.md(1,1): error OV316: No other page leads to '/guides/'.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fixed_page_that_nothing_leads_to_is_told_at_the_settings_of_the_site()
    {
        var settings = SoundFiles.All["site.yml"].Replace(
            "  - { label: Timeline, url: /timeline/ }\n", string.Empty, StringComparison.Ordinal);
        using var story = new SiteStory().With("site.yml", settings);

        var run = await CommandRun.OfAsync(story);

        Assert.Equal(1, run.Code);
        Assert.Contains("site.yml(1,1): error OV316: No other page leads to '/timeline/'.", run.Out, StringComparison.Ordinal);
    }
}
