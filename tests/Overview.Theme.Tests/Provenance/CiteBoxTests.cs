using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Provenance;

/// <summary>How to cite a page.</summary>
public sealed class CiteBoxTests
{
    [Fact]
    public async Task Gives_the_words_the_lasting_address_and_files_for_reference_managers()
    {
        var page = await new SampleSite().PageAsync(Project("one"));

        var box = page.QuerySelector(".govuk-details__text")!;

        Assert.StartsWith(
            "Office of the Commissioner, “Project one”, National Overview of working together, last changed "
            + "1 November 2026, https://overview.example/projects/one/",
            box.Words(),
            StringComparison.Ordinal);
        Assert.Equal(
            ["/projects/one/", "/projects/one/cite.bib", "/projects/one/cite.ris", "/data/projects/one.json"],
            box.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Stands_on_pages_of_prose_too() =>
        Assert.Contains(
            "https://overview.example/working-group/members/",
            (await new SampleSite().PageAsync("/working-group/members/")).Words(".govuk-details__text"),
            StringComparison.Ordinal);
}
