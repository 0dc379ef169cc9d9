using System.Text.RegularExpressions;
using Overview.Content.Findings;

namespace Overview.Content.Tests.Findings;

public sealed class FindingCatalogueTests
{
    [Fact]
    public void Every_rule_has_a_code_of_its_own_and_words_for_every_part()
    {
        Assert.Equal(
            FindingCatalogue.All.Count,
            FindingCatalogue.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(FindingCatalogue.All, rule =>
        {
            Assert.Matches(new Regex(@"\AOV[0-9]{3}\z"), rule.Code);
            Assert.NotEmpty(rule.Message);
            Assert.NotEmpty(rule.Fix);
            Assert.NotEmpty(rule.Cause);
            Assert.NotEmpty(rule.Example);
        });
    }

    [Fact]
    public void A_rule_is_found_by_its_code()
    {
        Assert.Same(FieldRules.UnknownId, FindingCatalogue.Find("OV103"));
        Assert.Null(FindingCatalogue.Find("OV999"));
    }
}
