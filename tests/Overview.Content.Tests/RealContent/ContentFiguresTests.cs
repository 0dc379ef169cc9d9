using System.Globalization;
using Overview.Content.Findings;

namespace Overview.Content.Tests.RealContent;

/// <summary>
/// What the pages of the projects hold, in numbers. The table is the output of a test: see "How much there is" in
/// docs/authoring.md.
/// </summary>
public sealed class ContentFiguresTests(RealContentSite site) : IClassFixture<RealContentSite>
{
    private const int FewestWords = 60;
    private const int MostWords = 300;
    private const double HighestMedianAge = 12;

    private static readonly HashSet<string> PlainEnglish = [.. PlainEnglishRules.All.Select(rule => rule.Code)];

    [Fact]
    public void Every_project_has_a_first_section_a_source_and_between_60_and_300_words() => Assert.All(
        site.Measures,
        one =>
        {
            Assert.InRange(one.Words, FewestWords, MostWords);
            Assert.True(one.Sections > 0 && one.Sources > 0, one.Id);
        });

    [Fact]
    public void Half_of_the_projects_suit_readers_of_twelve()
    {
        var ages = site.Measures.Select(one => one.Age).Order().ToList();

        Assert.InRange(Median(ages), 0, HighestMedianAge);
    }

    [Fact]
    public void The_content_of_the_site_has_no_warning_about_plain_english() =>
        Assert.DoesNotContain(site.Findings, finding => PlainEnglish.Contains(finding.Code));

    [Fact]
    public void Every_warning_that_is_left_says_what_would_end_it()
    {
        var left = site.Findings.GroupBy(finding => finding.Code).OrderBy(group => group.Key).ToList();
        Print("sections", site.Measures.Select(one => one.Sections));
        Print("words", site.Measures.Select(one => one.Words / 50 * 50), size: 50);
        Print("sources", site.Measures.Select(one => one.Sources));
        Print("figures", site.Measures.Select(one => one.Figures));
        Write($"words, median: {Median([.. site.Measures.Select(one => (double)one.Words).Order()]):0}");
        Write($"reading age, median: {Median([.. site.Measures.Select(one => one.Age).Order()]):0.0} years");
        Write($"plain-English warnings: {site.Findings.Count(finding => PlainEnglish.Contains(finding.Code))}");
        foreach (var group in left)
        {
            Write($"{group.Key}: {group.Count()}; {group.First().Fix}");
        }

        Assert.DoesNotContain(site.Findings, finding => finding.Severity == Severity.Error);
        Assert.All(site.Findings, finding => Assert.NotEmpty(finding.Fix));
    }

    private static void Print(string what, IEnumerable<int> numbers, int size = 1)
    {
        var counts = from number in numbers
                     group number by number into same
                     orderby same.Key
                     let range = size == 1 ? string.Empty : $"-{same.Key + size - 1}"
                     select $"{same.Key}{range}: {same.Count()}";
        Write($"projects by number of {what}: {string.Join(", ", counts)}");
    }

    private static double Median(List<double> sorted) =>
        (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    private static void Write(FormattableString line) =>
        TestContext.Current.TestOutputHelper?.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
