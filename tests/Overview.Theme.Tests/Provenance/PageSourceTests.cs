using AngleSharp.Html.Dom;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Provenance;

/// <summary>Where a page comes from, and how to mend it.</summary>
public sealed class PageSourceTests
{
    [Theory]
    [InlineData("https://github.com/office/site")]
    [InlineData("https://github.com/office/site/")]
    [InlineData("https://github.com/office/site.git")]
    public async Task Leads_to_file_history_editor_and_report_once_the_repository_is_known(string repository)
    {
        var page = await ProjectAsync(repository);

        Assert.Equal(
            [
                "https://github.com/office/site/issues/new?title=Problem%20with%3A%20Project%20one",
                "https://github.com/office/site/edit/main/input/projects/one.md",
                "https://github.com/office/site/blob/main/input/projects/one.md",
                "https://github.com/office/site/commits/main/input/projects/one.md",
            ],
            Targets(page));
    }

    [Theory]
    [InlineData("https://gitlab.example.org/office/site", "https://gitlab.example.org/office/site/-/edit/main/input/projects/one.md")]
    [InlineData("https://codeberg.org/office/site", "https://codeberg.org/office/site/_edit/main/input/projects/one.md")]
    public async Task Knows_how_other_hosts_make_their_addresses(string repository, string editor) =>
        Assert.Contains(editor, Targets(await ProjectAsync(repository)));

    [Fact]
    public async Task Makes_no_address_up_for_a_host_it_does_not_know() =>
        Assert.Equal(
            ["/contribute/", "https://code.example/office/site"],
            Targets(await ProjectAsync("https://code.example/office/site")));

    [Fact]
    public async Task Says_how_to_report_a_problem_while_no_repository_is_known() =>
        Assert.Equal(["/contribute/"], Targets(await ProjectAsync(null)));

    [Theory]
    [InlineData("/working-group/members/", "WorkingGroup/members.md")]
    [InlineData("/organisations/kent-police/", "organisations/kent-police.md")]
    [InlineData("/areas/kent/", "areas/kent.md")]
    [InlineData("/editions/2014/", "editions/2014.md")]
    [InlineData("/data/", "Help/data.md")]
    public async Task Stands_on_every_page_that_has_a_file(string url, string file)
    {
        var page = await new SampleSite()
            .With(Settings with { Repository = "https://github.com/office/site" }).PageAsync(url);

        Assert.Contains($"https://github.com/office/site/edit/main/input/{file}", Targets(page));
    }

    private static Task<IHtmlDocument> ProjectAsync(string? repository) =>
        new SampleSite().With(Settings with { Repository = repository }).PageAsync(Project("one"));

    private static IEnumerable<string?> Targets(IHtmlDocument page) =>
        page.QuerySelectorAll(".ov-actions a").Select(link => link.GetAttribute("href"));
}
