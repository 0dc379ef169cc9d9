using Overview.Content.Findings;

namespace Overview.Content.Tests.PlainEnglish;

/// <summary>What authors are told about a summary that is hard to read.</summary>
public sealed class SummaryCheckTests
{
    private const string OneTooMany = Ten + Ten + Ten + "A.";
    private const string Ten = "a b c d e f g h i j ";
    private const string Sound = "summary: One building for two services.";

    [Theory]
    [InlineData("OV601", "This sentence has 31 words; 30 is the most.", OneTooMany)]
    [InlineData("OV603", "'XYZ' is not explained.", "The XYZ and the XYZ share a building.")]
    [InlineData("OV604", "'prior to' is officialese.", "They met prior to the start.")]
    public void Is_told_where_the_summary_stands(string code, string message, string summary)
    {
        var finding = Assert.Single(FindingsOf(summary));

        Assert.Equal((code, message), (finding.Code, finding.Message));
        Assert.Equal((Severity.Warning, 3, 10), (finding.Severity, finding.Location.Line, finding.Location.Column));
    }

    [Theory]
    [InlineData("The Xenial Yeoman Zeal (XYZ) began.")]
    [InlineData(Ten + Ten + "a b c d e f g h i j.")]
    [InlineData("The NHS and a robustness test.")]
    public void Says_nothing_of_a_plain_one(string summary) => Assert.Empty(FindingsOf(summary));

    [Fact]
    public void An_acronym_of_the_glossary_needs_no_words()
    {
        var glossary = "- { id: xyz, term: XYZ, expansion: Some words, meaning: A thing., category: bodies }\n";

        Assert.Empty(Story("The XYZ began.").With("data/glossary.yml", glossary).Findings());
    }

    [Fact]
    public void A_page_of_text_is_held_to_it_too()
    {
        var page = ContentStory.Page("A page", "Text.").Replace("A page.", "A page whilst.", StringComparison.Ordinal);

        Assert.Equal("OV604", Assert.Single(new ContentStory().With("guides/index.md", page).Findings()).Code);
    }

    [Fact]
    public void A_summary_of_the_wrong_kind_is_one_mistake() =>
        Assert.Single(Story("[prior to, XYZ]").Findings());

    private static IReadOnlyList<Finding> FindingsOf(string summary) => Story(summary).Findings();

    private static ContentStory Story(string summary) => new ContentStory().With(
        ContentStory.ProjectPath,
        ContentStory.Project.Replace(Sound, $"summary: {summary}", StringComparison.Ordinal));
}
