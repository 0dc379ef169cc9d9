using System.Text.Json;
using Overview.Content.Building;
using Overview.Tests.Stories;

namespace Overview.Tests.Data;

/// <summary>All that depends on the day follows the one day of the build: reviews, drafts, pages of future days.</summary>
public sealed class ReviewsTests
{
    [Theory]
    [InlineData("2027-11-22", 0)]
    [InlineData("2027-11-23", 1)]
    public async Task Tell_a_review_that_is_overdue_from_the_day_after(string today, int overdue)
    {
        using var story = new SiteStory().With("index.md", SoundFiles.Page("Home", "Words.").Replace("2027-11-22", "2029-01-01"));
        var day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture);

        var result = await story.BuildAsync(new BuildSettings { Today = day });

        using var json = JsonDocument.Parse(story.Read("data/reviews.json"));
        Assert.Equal(today, json.RootElement.GetProperty("date").GetString());
        Assert.Equal(overdue, json.RootElement.GetProperty("overdue").GetInt32());
        var first = json.RootElement.GetProperty("reviews")[0];
        Assert.Equal(
            ("Shared station", "https://www.example.org/projects/shared-station/", "projects/shared-station.md", "2026-11-22",
                "2027-11-22", overdue == 1),
            (first.GetProperty("title").GetString(), first.GetProperty("url").GetString(), first.GetProperty("file").GetString(),
                first.GetProperty("reviewed").GetString(), first.GetProperty("review-by").GetString(),
                first.GetProperty("overdue").GetBoolean()));
        Assert.Equal(overdue, result.Findings.Count(one => one.Code == "OV203"));
        Assert.Equal(
            overdue == 1,
            story.Read("projects/shared-station/index.html").Contains("Review overdue.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Leave_out_pages_until_their_day()
    {
        using var story = new SiteStory()
            .With("guides/index.md", SoundFiles.Page("Guides", "Words.", "publish-from: 2026-12-01\n"));

        await story.BuildAsync(new BuildSettings { Today = new DateOnly(2026, 11, 30) });
        Assert.False(story.Has("guides/index.html"));
        Assert.DoesNotContain("/guides/", story.Read("data/reviews.json"), StringComparison.Ordinal);

        story.With("index.md", SoundFiles.Page("Home", "See the [guides](/guides/)."));
        await story.BuildAsync(new BuildSettings { Today = new DateOnly(2026, 12, 1) });
        Assert.True(story.Has("guides/index.html"));
        Assert.Contains("/guides/", story.Read("data/reviews.json"), StringComparison.Ordinal);
    }
}
