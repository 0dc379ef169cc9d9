using Overview.Content.Markdown;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Layout;

/// <summary>How an acronym of the glossary looks in the text of a page.</summary>
public sealed class AcronymMarkTests
{
    private static readonly Body Text = new(
        "<p>JESIP and XYZ</p>", [new BodyInsertion(3, null, "JESIP"), new BodyInsertion(13, null, "XYZ")], [], []);

    [Fact]
    public async Task Leads_to_the_glossary_and_says_what_it_stands_for()
    {
        var page = await new SampleSite { BaseUrl = "https://example.org/overview" }
            .PageAsync(Project("one") with { Body = Text });
        var link = Assert.Single(page.QuerySelectorAll(".ov-prose a"));

        Assert.Equal("/overview/glossary/#jesip", link.GetAttribute("href"));
        Assert.Equal("Joint principles", link.QuerySelector("abbr")!.GetAttribute("title"));
        Assert.Equal("JESIP and XYZ", page.Words(".ov-prose p"));
    }

    [Fact]
    public async Task Is_no_link_in_the_whole_overview_as_one_document()
    {
        var page = await new SampleSite().With(Project("one") with { Body = Text })
            .PageAsync("/editions/current/print/");

        Assert.Equal("Joint principles", page.QuerySelector(".ov-book__record .ov-prose abbr")!.GetAttribute("title"));
        Assert.Empty(page.QuerySelectorAll(".ov-book__record .ov-prose a"));
    }
}
