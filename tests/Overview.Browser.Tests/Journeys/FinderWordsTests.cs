using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Overview.Browser.Tests.Journeys;

/// <summary>Words in the finder: it shows why a project was found, and says when it could not look everywhere.</summary>
public sealed class FinderWordsTests(BuiltSite site, BrowserFixture fixture) : IAsyncLifetime
{
    private const string ListFile = "**/search/files.json";
    private const string IndexFile = "**/assets/search/index.*";
    private readonly List<string> _errors = [];
    private IPage _page = null!;

    private ILocator Field => _page.Locator(".ov-finder input[name=q]");

    private ILocator Remark => _page.Locator("[data-part=remark]");

    private ILocator Titles => _page.Locator(".ov-card__title");

    public async ValueTask InitializeAsync()
    {
        _page = await fixture.Browser.NewPageAsync();
        _page.PageError += (_, error) => _errors.Add(error);
    }

    [Fact]
    public async Task Show_why_a_project_was_found_and_no_more_when_they_are_gone()
    {
        await OpenAsync("?q=weardale+responders");
        var card = _page.Locator(".ov-card").First;
        await Expect(card.Locator(".ov-card__title mark")).ToHaveTextAsync(["Responders", "Weardale"]);
        await Field.FillAsync("defibrillator staffordshire");
        await Expect(_page.Locator(".ov-card__beyond mark").First).ToBeVisibleAsync();

        await Field.FillAsync("");

        await Expect(_page.Locator(".ov-finder__count")).ToHaveTextAsync("150 projects");
        await Expect(_page.Locator(".ov-card mark, .ov-card__beyond")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task That_stand_on_every_page_are_told_and_leave_the_list_as_it_is()
    {
        await OpenAsync("?q=what+is+the");

        await Expect(Remark).ToContainTextAsync("This has no word to look for");
        await Expect(_page.Locator(".ov-finder__count")).ToHaveTextAsync("150 projects of 150");
    }

    [Theory]
    [InlineData(ListFile, 404, "", "The search is not there at the moment.", "Try again")]
    [InlineData(IndexFile, 404, "", "This site has changed since you opened this page", "Load this page again")]
    [InlineData(IndexFile, 200, "{\"documentCount\":", "cannot be read", "Load this page again")]
    public async Task Find_titles_when_the_search_does_not_work_and_say_why(
        string file, int status, string body, string sentence, string button)
    {
        await _page.RouteAsync(file, route => route.FulfillAsync(new() { Status = status, Body = body }));
        await OpenAsync("?q=falls");
        await ExpectTitlesAloneAsync(sentence);

        await _page.UnrouteAsync(file);
        await Remark.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

        await Expect(Remark).ToBeEmptyAsync();
        await Expect(Titles.First).ToContainTextAsync("alls");
    }

    [Fact]
    public async Task Find_titles_offline_and_all_texts_when_the_network_is_back()
    {
        await OpenAsync();
        await _page.Context.SetOfflineAsync(true);
        await Field.FillAsync("falls");
        await ExpectTitlesAloneAsync("You may be offline.");

        await _page.Context.SetOfflineAsync(false);
        await Remark.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Expect(Remark).ToBeEmptyAsync();
    }

    [Fact]
    public async Task Find_titles_while_texts_are_slow_and_say_when_they_do_not_come()
    {
        await _page.Clock.InstallAsync();
        await _page.RouteAsync(IndexFile, _ => Task.CompletedTask);
        await OpenAsync();
        await Field.FillAsync("falls");

        await _page.Clock.RunForAsync(1_000);
        await Expect(Remark).ToContainTextAsync("All texts are loading.");
        await Expect(Titles.First).ToContainTextAsync("alls");
        await _page.Clock.RunForAsync(15_000);

        await ExpectTitlesAloneAsync("The search took too long to load.");
    }

    public async ValueTask DisposeAsync() => await _page.Context.DisposeAsync();

    private async Task ExpectTitlesAloneAsync(string sentence)
    {
        await Expect(Remark).ToContainTextAsync(sentence);
        await Expect(Remark).ToContainTextAsync("These match in title or summary.");
        await Expect(Titles.First).ToContainTextAsync("alls");
        Assert.Empty(_errors);
    }

    private async Task OpenAsync(string query = "") => await _page.GotoAsync(site.Address + "/projects/" + query);
}
