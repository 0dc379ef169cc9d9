using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Overview.Browser.Tests.Search;

/// <summary>When the search cannot work the reader is told why, and how to go on; nothing spins for ever.</summary>
public sealed class SearchFailureTests(BuiltSite site, BrowserFixture fixture)
{
    private const string ListFile = "**/search/files.json";
    private const string IndexFile = "**/assets/search/index.*";
    private const string TextFile = "**/assets/search/text.*";

    private const string CountPages = """
        async () => {
          const { text } = await (await fetch(document.querySelector("[data-search-files]").dataset.searchFiles)).json();
          return (await (await fetch(text)).json()).pages.length;
        }
        """;

    [Theory]
    [InlineData(ListFile, 404, "", "The search is not there at the moment.")]
    [InlineData(ListFile, 500, "", "The search is not there at the moment.")]
    [InlineData(ListFile, 200, "<!DOCTYPE html>", "cannot be read")]
    [InlineData(ListFile, 200, "{}", "cannot be read")]
    [InlineData(ListFile, 200, "null", "cannot be read")]
    [InlineData(TextFile, 404, "", "This site has changed since you opened this page")]
    [InlineData(TextFile, 200, "{\"pages\":[{}],\"synonyms\":[]}", "cannot be read")]
    [InlineData(TextFile, 200, "[]", "cannot be read")]
    public async Task Is_told_in_a_sentence(string file, int status, string body, string sentence)
    {
        await using var visit = await BeginAsync();
        await visit.Page.RouteAsync(file, route => route.FulfillAsync(new() { Status = status, Body = body }));

        await visit.Field.FillAsync("falls");

        await ExpectFailureAsync(visit, sentence);
    }

    [Theory]
    [InlineData(404, "", "This site has changed since you opened this page")]
    [InlineData(503, "", "The search is not there at the moment.")]
    [InlineData(200, "{\"documentCount\":", "cannot be read")]
    [InlineData(200, "{\"documentCount\":1,\"index\":[]}", "cannot be read")]
    [InlineData(200, "{\"documentCount\":COUNT,\"index\":[[\"falls\",{\"0\":null}]]}", "cannot be read")]
    public async Task Of_the_index_alone_is_told_and_titles_are_searched(int status, string body, string sentence)
    {
        await using var visit = await BeginAsync();
        var count = await visit.Page.EvaluateAsync<int>(CountPages);
        var answer = body.Replace("COUNT", $"{count}", StringComparison.Ordinal);
        await visit.Page.RouteAsync(IndexFile, route => route.FulfillAsync(new() { Status = status, Body = answer }));

        await visit.Field.FillAsync("falls");

        await ExpectTitlesAloneAsync(visit, sentence);
    }

    [Fact]
    public async Task Offline_is_told_and_mended_by_trying_again()
    {
        await using var visit = await BeginAsync();
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Field.FillAsync("falls");
        await ExpectFailureAsync(visit, "You may be offline.");

        await visit.Page.Context.SetOfflineAsync(false);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Expect(visit.Results.First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".ov-hits__failure")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Slowness_is_told_while_titles_are_searched_and_in_the_end_as_too_long()
    {
        await using var visit = await SearchVisit.BeginAsync(fixture.Browser);
        await visit.Page.Clock.InstallAsync();
        await visit.OpenAsync(site.Address + "/search/");
        await visit.Page.RouteAsync(IndexFile, _ => Task.CompletedTask);

        await visit.Field.FillAsync("falls");
        await visit.Page.Clock.RunForAsync(3_000);
        await Expect(visit.Page.Locator(".ov-hits__remark")).ToContainTextAsync("is still loading");
        await Expect(visit.Results.First).ToContainTextAsync("alls");
        await visit.Page.Clock.RunForAsync(15_000);

        await ExpectTitlesAloneAsync(visit, "The search took too long to load.");
    }

    [Fact]
    public async Task A_site_that_has_changed_is_mended_by_loading_the_page_again()
    {
        await using var visit = await BeginAsync();
        await visit.Page.RouteAsync(IndexFile, route => route.FulfillAsync(new() { Status = 404 }));
        await visit.Field.FillAsync("falls");
        await ExpectTitlesAloneAsync(visit, "This site has changed");
        await Expect(visit.Page).ToHaveURLAsync(site.Address + "/search/?q=falls");
        await visit.Page.UnrouteAsync(IndexFile);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Load this page again" }).ClickAsync();

        await Expect(visit.Page.Locator(".ov-hits__failure")).ToHaveCountAsync(0);
        await Expect(visit.Results.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Silence_is_told_first_as_a_moment_and_then_as_too_long()
    {
        await using var visit = await SearchVisit.BeginAsync(fixture.Browser);
        await visit.Page.Clock.InstallAsync();
        await visit.OpenAsync(site.Address + "/search/");
        await visit.Page.RouteAsync(ListFile, _ => Task.CompletedTask);

        await visit.Field.FillAsync("falls");
        await visit.Page.Clock.RunForAsync(3_000);
        await Expect(visit.Count).ToHaveTextAsync("Loading the search");
        await visit.Page.Clock.RunForAsync(13_000);

        await ExpectFailureAsync(visit, "The search took too long to load.");
    }

    [Fact]
    public async Task A_script_that_does_not_come_leaves_the_page_as_it_is_without_script()
    {
        await using var visit = await SearchVisit.BeginAsync(fixture.Browser);
        await visit.Page.RouteAsync("**/assets/search.*.js", route => route.AbortAsync());

        await visit.OpenAsync(site.Address + "/search/?q=falls");

        await Expect(visit.Page.GetByText("needs JavaScript, which is off or did not load")).ToBeVisibleAsync();
    }

    private static async Task ExpectTitlesAloneAsync(SearchVisit visit, string sentence)
    {
        await Expect(visit.Page.Locator(".ov-hits__failure")).ToContainTextAsync(sentence);
        await Expect(visit.Page.Locator(".ov-hits__failure")).ToContainTextAsync("by title and summary alone");
        await Expect(visit.Page.Locator(".ov-hits__failure").GetByRole(AriaRole.Button)).ToBeVisibleAsync();
        await Expect(visit.Count).ToContainTextAsync("results for “falls”, by title and summary");
        await Expect(visit.Results.First).ToContainTextAsync("alls");
        Assert.Empty(visit.Errors);
    }

    private static async Task ExpectFailureAsync(SearchVisit visit, string sentence)
    {
        await Expect(visit.Page.Locator(".ov-hits__failure")).ToContainTextAsync(sentence);
        await Expect(visit.Count).ToHaveTextAsync("The search does not work");
        await Expect(visit.Page.Locator(".ov-hits__failure").GetByRole(AriaRole.Button)).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "All projects, from A to Z" })).ToBeVisibleAsync();
        Assert.Empty(visit.Errors);
    }

    private async Task<SearchVisit> BeginAsync()
    {
        var visit = await SearchVisit.BeginAsync(fixture.Browser);
        await visit.OpenAsync(site.Address + "/search/");
        return visit;
    }
}
