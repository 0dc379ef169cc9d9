using Overview.Content.Findings;

namespace Overview.Content.Tests.Parsing;

/// <summary>Each mistake an author can make in front matter is told on its line and column.</summary>
public sealed class FrontMatterFindingTests
{
    [Fact]
    public void A_sound_site_has_no_finding() => Assert.Empty(new ContentStory().Findings());

    [Theory]
    [InlineData("services: [police, fire]", "services: [police, fyre]", "OV103", 4, 20, "'fyre' is not a service. Did you mean 'fire'?")]
    [InlineData("theme: estates", "theme: estate", "OV103", 5, 8, "'estate' is not a theme. Did you mean 'estates'?")]
    [InlineData("lead: kent-police", "lead: Kent Constabulary", "OV103", 6, 7, "'Kent Constabulary' is not an organisation. 'Kent Constabulary' is kent-police.")]
    [InlineData("areas: [kent]", "areas: [kent, essex-and-more]", "OV103", 7, 15, "'essex-and-more' is not an area.")]
    [InlineData("status: live", "status: alive", "OV103", 8, 9, "'alive' is not a status. Did you mean 'live'?")]
    [InlineData("summary:", "sumary:", "OV101", 3, 1, "A project has no field 'sumary'. Did you mean 'summary'?")]
    [InlineData("summary:", "colour:", "OV101", 3, 1, "A project has no field 'colour'.")]
    [InlineData("as-of: 2016\n", "as-of: 2016\nas-of: 2017\n", "OV104", 10, 1, "The field 'as-of' stands here a second time; the first is on line 9.")]
    [InlineData("services: [police, fire]", "services: fire", "OV105", 4, 11, "'services' should be a list")]
    [InlineData("services: [police, fire]", "services: [police, police]", "OV109", 4, 20, "'police' stands twice in 'services'.")]
    [InlineData("services: [police, fire]", "services: []", "OV114", 4, 11, "'services' is an empty list.")]
    [InlineData("as-of: 2016", "as-of: last year", "OV105", 9, 8, "'as-of' should be a year such as 2016.")]
    [InlineData("as-of: 2016", "as-of: 20016", "OV113", 9, 8, "'as-of' is 20016")]
    [InlineData("summary: One building for two services.", "summary:", "OV108", 3, 9, "'summary' has no value.")]
    [InlineData("added: 2026-11-22", "added: 2026-02-30", "OV201", 16, 8, "'2026-02-30' is not a date.")]
    [InlineData("started: 2014", "started: 2017", "OV202", 10, 10, "'started' (2017) cannot be after 'as-of' (2016).")]
    [InlineData("review-by: 2027-11-22", "review-by: 2025-11-22", "OV202", 18, 12, "'reviewed' (2026-11-22) cannot be after 'review-by' (2025-11-22).")]
    [InlineData("source: 1 }", "source: 4 }", "OV116", 12, 56, "There is no source 4")]
    [InlineData("https://www.example.org/", "www.example.org", "OV117", 15, 53, "'www.example.org' is not an address on the web.")]
    [InlineData("title: Shared station", "title: \"Shared\\x0bstation\"", "OV105", 2, 8, "'title' should be a text of one line.")]
    [InlineData("areas: [kent]", "national: perhaps", "OV105", 7, 11, "'national' should be true or false.")]
    public void Is_told_on_its_line(string part, string by, string code, int line, int column, string message)
    {
        var story = new ContentStory().Change(part, by);
        var finding = Assert.Single(story.Findings(), one => one.Code == code);
        Assert.Equal(new Location(ContentStory.ProjectPath, line, column), finding.Location);
        Assert.StartsWith(message, $"{finding.Message} {finding.Fix}", StringComparison.Ordinal);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void A_wrong_word_for_national_is_one_finding() =>
        Assert.Equal("OV105", new ContentStory().Change("areas: [kent]", "national: yes").OnlyFinding().Code);

    [Theory]
    [InlineData("areas: [kent]\n", "")]
    [InlineData("areas: [kent]\n", "national: false\n")]
    [InlineData("areas: [kent]\n", "areas: [kent]\nnational: true\n")]
    public void A_project_is_either_somewhere_or_national(string part, string by) =>
        Assert.Equal("OV112", new ContentStory().Change(part, by).OnlyFinding().Code);

    [Theory]
    [InlineData("title: Shared station\n")]
    [InlineData("summary: One building for two services.\n")]
    [InlineData("services: [police, fire]\n")]
    [InlineData("theme: estates\n")]
    [InlineData("status: live\n")]
    [InlineData("added: 2026-11-22\n")]
    [InlineData("reviewed: 2026-11-22\n")]
    [InlineData("review-by: 2027-11-22\n")]
    public void Names_a_field_that_is_missing(string line)
    {
        var finding = new ContentStory().Change(line, string.Empty).OnlyFinding();
        Assert.Equal("OV102", finding.Code);
        Assert.Contains($"'{line[..line.IndexOf(':', StringComparison.Ordinal)]}'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_planned_project_may_start_after_the_year_of_its_status() =>
        Assert.Empty(new ContentStory().Change("status: live", "status: planned")
            .Change("status: live\nas-of: 2016\nstarted: 2014", "status: planned\nas-of: 2016\nstarted: 2019").Findings());

    [Fact]
    public void A_figure_that_names_none_of_several_sources_is_a_warning()
    {
        var more = "  - { title: Another, publisher: The force }\nadded:";
        var text = ContentStory.Project.Replace(", source: 1 }", " }", StringComparison.Ordinal)
            .Replace("added:", more, StringComparison.Ordinal);
        var finding = new ContentStory().With(ContentStory.ProjectPath, text).OnlyFinding();
        Assert.Equal(("OV115", Severity.Warning), (finding.Code, finding.Severity));
    }

    [Fact]
    public void A_figure_without_source_takes_the_only_source()
    {
        var joined = new ContentStory().Change(", source: 1 }", " }").Join();
        Assert.Empty(joined.Findings);
        Assert.Equal(1, Assert.Single(joined.Catalogue!.Projects[0].Figures).SourceNumber);
    }

    [Fact]
    public void An_overdue_review_is_a_warning_that_can_be_accepted()
    {
        const string Past = "reviewed: 2024-01-01\nreview-by: 2025-01-01";
        const string Reviewed = "reviewed: 2026-11-22\nreview-by: 2027-11-22";
        var finding = new ContentStory().Change(Reviewed, Past).OnlyFinding();
        Assert.Equal(("OV203", Severity.Warning), (finding.Code, finding.Severity));

        const string Allow = "\nallow: [{ code: OV203, reason: The team is being set up. }]";
        Assert.Empty(new ContentStory().Change(Reviewed, Past + Allow).Findings());
    }

    [Fact]
    public void A_summary_may_have_200_characters_and_no_more()
    {
        const string Summary = "One building for two services.";
        Assert.Empty(new ContentStory().Change(Summary, new string('a', 200)).Findings());
        Assert.Equal("OV107", new ContentStory().Change(Summary, new string('a', 201)).OnlyFinding().Code);
    }

    [Fact]
    public void Tells_every_mistake_of_every_file_in_one_run()
    {
        var findings = new ContentStory()
            .With(ContentStory.ProjectPath, ContentStory.Project
                .Replace("police, fire", "police, fyre", StringComparison.Ordinal)
                .Replace("added: 2026-11-22", "added: soon", StringComparison.Ordinal)
                .Replace("[^1]", "[^3]", StringComparison.Ordinal))
            .With("organisations/kent-police.md", "---\ntitle: Kent Police\ntype: police\n---\n")
            .Findings();
        Assert.Equal(
            ["OV106", "OV103", "OV201"],
            findings.Where(one => !one.Code.StartsWith("OV3", StringComparison.Ordinal)).Select(one => one.Code));
        Assert.Equal(4, findings.Count);
    }
}
