using Overview.Tests.Stories;

namespace Overview.Tests.Search;

/// <summary>Words that mean the same lead to a page.</summary>
public sealed class SynonymCheckTests
{
    [Fact]
    public async Task Reports_those_that_lead_to_no_page_on_their_line()
    {
        using var story = new SiteStory();
        var run = await story.With("data/synonyms.yml", "- words: [hut, station]\n- words: [hovercraft, ACV]\n").BuildAsync();

        var finding = Assert.Single(run.Findings);
        Assert.Equal("OV504", finding.Code);
        Assert.Equal(("data/synonyms.yml", 2), (finding.Location.File, finding.Location.Line));
        Assert.StartsWith("No page has any of the words hovercraft, ACV.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishes_them_with_the_acronyms_of_the_glossary()
    {
        const string Glossary = "- { id: frs, term: FRS / F&RS, expansion: Fire service, meaning: Fire., category: Bodies }\n";
        using var story = await new SiteStory().With("data/glossary.yml", Glossary)
            .With("data/synonyms.yml", "- words: [hut, station]\n").BuiltAsync();

        var text = Directory.GetFiles(Path.Combine(story.Output, "assets/search"), "text.*").Single();
        Assert.EndsWith(
            "\"synonyms\":[[\"hut\",\"station\"],[\"FRS\",\"F&RS\",\"Fire service\"]]}",
            await File.ReadAllTextAsync(text, TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }
}
