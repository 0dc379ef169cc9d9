using Overview.Content.Findings;

namespace Overview.Content.Tests.Parsing;

/// <summary>Words that mean the same, and what can be wrong with them.</summary>
public sealed class SynonymTests
{
    private const string Path = "data/synonyms.yml";

    [Fact]
    public void Are_read_in_their_order()
    {
        var catalogue = new ContentStory().With(Path, "- words: [UAV, drone]\n- words: [fall, fell]\n").Join().Catalogue!;

        Assert.Equal(["UAV, drone", "fall, fell"], catalogue.Synonyms.Select(one => one.Name));
        Assert.Equal(new Location(Path, 2, 3), catalogue.Synonyms[1].Location);
    }

    [Theory]
    [InlineData("- words: [UAV]", "OV501", 10, "'UAV' stands alone in this list of words that mean the same.")]
    [InlineData("- words: [and, \"&\"]", "OV502", 16, "'&' has neither a letter nor a digit.")]
    [InlineData("- words: [co-location, Co Location]", "OV503", 24, "'Co Location' is the same word as 'co-location'.")]
    [InlineData("- words: [UAV, UAV]", "OV109", 16, "'UAV' stands twice in 'words'.")]
    [InlineData("- words: []", "OV114", 10, "'words' is an empty list.")]
    [InlineData("- words: UAV", "OV105", 10, "'words' should be a list in square brackets")]
    [InlineData("- wrods: [UAV, drone]", "OV101", 3, "An entry of the synonyms has no field 'wrods'. Did you mean 'words'?")]
    public void Are_checked_and_told_at_their_place(string entry, string code, int column, string message)
    {
        var findings = new ContentStory().With(Path, entry + "\n").Findings();

        var finding = Assert.Single(findings, one => one.Code == code);
        Assert.Equal(new Location(Path, 1, column), finding.Location);
        Assert.StartsWith(message, $"{finding.Message} {finding.Fix}", StringComparison.Ordinal);
    }

    [Fact]
    public void Are_told_when_an_entry_stands_twice()
    {
        var finding = new ContentStory().With(Path, "- words: [UAV, drone]\n- words: [UAV, drone]\n").OnlyFinding();

        Assert.Equal("OV111", finding.Code);
        Assert.Equal(2, finding.Location.Line);
    }

    [Fact]
    public void Are_required()
    {
        Assert.Equal("data/synonyms.yml", new ContentStory().Without(Path).OnlyFinding().Location.File);
    }
}
