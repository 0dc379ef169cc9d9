using Overview.Theme.Compare;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Compare;

public sealed class ComparePageTests
{
    [Fact]
    public async Task Offers_every_project_also_under_the_ids_it_had_before()
    {
        var renamed = Project("two") with
        {
            Publication = Published with { RedirectFrom = ["/projects/old-two/", "/themes/estates/old/", "/2/"] },
        };

        var page = await new SampleSite().With(Project("one"), renamed).PageAsync("/compare/");

        Assert.Equal(
            [("", null), ("one", null), ("two", "old-two")],
            page.QuerySelectorAll("select[name=project] option")
                .Select(option => (option.GetAttribute("value"), option.GetAttribute("data-former"))));
    }

    [Fact]
    public async Task Asks_for_facts_that_the_page_of_a_project_marks()
    {
        var site = new SampleSite().With(Project("one") with { Editions = [new("2014")] });

        var asked = (await site.PageAsync("/compare/")).QuerySelectorAll("tr[data-fact]")
            .Select(row => row.GetAttribute("data-fact")).Except(["summary", "figures", "sources"]);
        var marked = (await site.PageAsync("/projects/one/")).QuerySelectorAll("[data-fact]")
            .Select(row => row.GetAttribute("data-fact"));

        Assert.Equal(ComparedFact.All.Select(fact => fact.Name).Order(), asked.Order());
        Assert.Equal(asked.Order(), marked.Order());
    }

    [Fact]
    public async Task Leads_readers_without_script_to_the_table_of_all_projects()
    {
        var page = await new SampleSite().PageAsync("/compare/");

        Assert.Contains("needs JavaScript", page.Words(".ov-scriptless"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".ov-scriptless a[href='/projects/table/']"));
    }

    [Fact]
    public async Task Lets_readers_choose_projects_on_cards_and_pages_and_leads_to_it_from_there()
    {
        var site = new SampleSite().With(Project("one"));

        foreach (var url in new[] { "/projects/", "/projects/one/", "/themes/estates/" })
        {
            var page = await site.PageAsync(url);

            Assert.Equal("one", page.QuerySelector("input[name=compare]")!.GetAttribute("value"));
            Assert.StartsWith("Compare ", page.Words(".ov-compare-choice"), StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector(".ov-compare-bar[hidden] a[href='/compare/']"));
        }
    }
}
