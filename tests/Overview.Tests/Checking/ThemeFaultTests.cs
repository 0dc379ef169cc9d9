using Overview.Tests.Stories;

namespace Overview.Tests.Checking;

/// <summary>A page that the theme made wrong stops the publishing, and the program takes the blame.</summary>
public sealed class ThemeFaultTests
{
    [Fact]
    public async Task Ends_with_3_names_page_and_component_and_publishes_nothing()
    {
        using var story = await new SiteStory().BuiltAsync();
        var before = story.Published;
        // An id that the theme gives to the main part of every page.
        const string Glossary = "- { id: ov-main, term: Main, meaning: A word., category: words }\n";

        var run = await CommandRun.OfAsync(story.With("data/glossary.yml", Glossary));

        Assert.Equal(3, run.Code);
        Assert.StartsWith(
            "fault of the program: /glossary/ (GlossaryPage): the id 'ov-main' stands twice",
            run.Out,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "Nothing was published. This is a fault of the program, not of your text: "
            + "please report the lines above to its maintainers.",
            run.Out.TrimEnd(),
            StringComparison.Ordinal);
        Assert.Equal(before, story.Published);
    }
}
