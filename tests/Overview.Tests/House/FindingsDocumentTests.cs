using System.Text;
using Overview.Content.Findings;

namespace Overview.Tests.House;

/// <summary>The list of findings that people read is the one that the checks use.</summary>
public sealed class FindingsDocumentTests
{
    [Fact]
    public void Equals_the_catalogue()
    {
        Assert.Equal(Document(), Repository.Read("docs/findings.md"));
    }

    [Fact]
    public void Has_each_code_once() =>
        Assert.Equal(FindingCatalogue.All.Count, FindingCatalogue.All.Select(rule => rule.Code).Distinct().Count());

    private static string Document()
    {
        var text = new StringBuilder("# Findings\n\nEvery finding the checks can report, by its code. ");
        text.Append("Generated from the catalogue in src/Overview.Content/Findings; do not edit by hand.\n");
        foreach (var rule in FindingCatalogue.All.OrderBy(rule => rule.Code, StringComparer.Ordinal))
        {
            string[] paragraphs =
            [
                $"## {rule.Code}", $"*{rule.Severity}*", rule.Message, $"Why: {rule.Cause}",
                $"Example: `{rule.Example.ReplaceLineEndings(" / ")}`", $"What to do: {rule.Fix}",
            ];
            text.AppendJoin(string.Empty, paragraphs.Select(paragraph => $"\n{paragraph}\n"));
        }

        return text.ToString();
    }
}
