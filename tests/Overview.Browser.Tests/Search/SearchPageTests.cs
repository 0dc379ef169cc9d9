using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Overview.Browser.Tests.Search;

/// <summary>The search page: words become results, results become an address.</summary>
public sealed class SearchPageTests(BuiltSite site, BrowserFixture fixture)
{
    private string Url => site.Address + "/search/";

    [Fact]
    public async Task Finds_while_the_reader_types_and_opens_a_result_by_keyboard()
    {
        await using var visit = await BeginAsync(Url);

        await visit.Field.FocusAsync();
        await visit.Page.Keyboard.TypeAsync("hull falls");
        await Expect(visit.Results.First).ToHaveTextAsync("Hull FIRST falls response team");
        await Expect(visit.Results.First.Locator("mark").First).ToHaveTextAsync("Hull");
        await Expect(visit.Field).ToBeFocusedAsync();
        await Expect(visit.Count).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]+ results? for “hull falls”$"));
        await Expect(visit.Announcement).ToHaveTextAsync(await visit.Count.InnerTextAsync());
        await Expect(visit.Page).ToHaveURLAsync(Url + "?q=hull+falls");

        await visit.Results.First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(site.Address + "/projects/hull-first-falls-response/");
        await visit.Page.GoBackAsync();
        await Expect(visit.Results.First).ToHaveTextAsync("Hull FIRST falls response team");
        Assert.Empty(visit.Errors);
        Assert.Empty(visit.Messages);
    }

    [Fact]
    public async Task Asks_for_three_files_and_for_none_before_the_reader_goes_there()
    {
        await using var visit = await BeginAsync(Url);
        Assert.Empty(visit.Requests);

        await visit.Field.FillAsync("drones");
        await Expect(visit.Results.First).ToBeVisibleAsync();
        await visit.Field.FillAsync("falls");
        await Expect(visit.Results.First).ToContainTextAsync("alls");

        Assert.Equal(3, visit.Requests.Count);
        Assert.Equal("/search/files.json", visit.Requests[0]);
        Assert.All(visit.Requests[1..], url => Assert.Matches("^/assets/search/(index|text)\\.[0-9a-f]{8}\\.json$", url));
    }

    [Fact]
    public async Task Goes_back_and_forward_through_what_was_searched()
    {
        await using var visit = await BeginAsync(Url + "?q=drones");
        await Expect(visit.Count).ToContainTextAsync("“drones”");

        await visit.Field.FillAsync("cadets");
        await visit.Field.PressAsync("Enter");
        await Expect(visit.Count).ToContainTextAsync("“cadets”");
        await visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Projects \\(") }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(Url + "?q=cadets&kind=project");
        await Expect(visit.Count).ToContainTextAsync("“cadets” in projects");
        await Expect(visit.Count).ToBeFocusedAsync();

        await visit.Page.GoBackAsync();
        await Expect(visit.Page).ToHaveURLAsync(Url + "?q=cadets");
        await visit.Page.GoBackAsync();
        await Expect(visit.Field).ToHaveValueAsync("drones");
        await Expect(visit.Count).ToContainTextAsync("“drones”");
        await visit.Page.GoForwardAsync();
        await Expect(visit.Count).ToContainTextAsync("“cadets”");
    }

    [Theory]
    [InlineData("ambulence", "These results are for", "ambulance")]
    [InlineData("interopreability", "These results are for", "interoperability")]
    [InlineData("weardaleeey", "Did you mean", "weardale")]
    public async Task Says_what_a_misspelt_word_was_taken_for(string written, string words, string meant)
    {
        await using var visit = await BeginAsync($"{Url}?q={written}");
        var remark = visit.Page.Locator(".ov-hits__remark").First;
        await Expect(remark).ToContainTextAsync(words);

        await remark.GetByRole(AriaRole.Link, new() { Name = meant }).ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync($"{Url}?q={meant}");
        await Expect(visit.Field).ToHaveValueAsync(meant);
        await Expect(visit.Results.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Says_when_nothing_is_found_and_offers_lists()
    {
        await using var visit = await BeginAsync(Url + "?q=zzzzqqqq");

        await Expect(visit.Count).ToHaveTextAsync("No results for “zzzzqqqq”");
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "All projects, from A to Z" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&kind=__proto__")]
    [InlineData("?q=falls&kind=constructor&q=drones&page=99")]
    [InlineData("?q=%E0%A4%A&kind")]
    public async Task Takes_any_address(string query)
    {
        await using var visit = await BeginAsync(Url + query);

        await Expect(visit.Count).Not.ToBeEmptyAsync();
        Assert.Equal(0, await visit.Page.Locator("main img").CountAsync());
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Shows_no_mark_of_markdown_in_any_summary()
    {
        await using var visit = await BeginAsync(Url + "?q=-zzzz");
        await Expect(visit.Results.First).ToBeVisibleAsync();
        var shown = await visit.Page.Locator(".ov-hit").AllInnerTextsAsync();

        Assert.True(shown.Count > 20, $"{shown.Count} results");
        Assert.All(shown, text => Assert.DoesNotMatch(@"##|\[\[|\]\]|\[\^|\*\*|\]\(", text));
    }

    [Fact]
    public async Task Explains_itself_without_script()
    {
        await using var visit = await SearchVisit.BeginAsync(fixture.Browser, new() { JavaScriptEnabled = false });
        await visit.OpenAsync(Url + "?q=falls");

        await Expect(visit.Page.GetByText("The search runs in your browser and needs JavaScript")).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Organisations, from A to Z" }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(site.Address + "/organisations/");
    }

    private async Task<SearchVisit> BeginAsync(string url)
    {
        var visit = await SearchVisit.BeginAsync(fixture.Browser);
        await visit.OpenAsync(url);
        return visit;
    }
}
