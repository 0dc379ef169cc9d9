using Microsoft.Playwright;
using Overview.Browser.Tests.Pages;

namespace Overview.Browser.Tests.Journeys;

/// <summary>What readers do to see projects side by side.</summary>
public sealed class CompareTests(BuiltSite site, BrowserFixture fixture) : IAsyncLifetime
{
    private const string Hull = "hull-first-falls-response";
    private const string Brighton = "brighton-joint-response-unit";
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    private ILocator Heads => _page.Locator("thead a");

    private ILocator Remarks => _page.Locator("[data-part=remarks]");

    public async ValueTask InitializeAsync()
    {
        _context = await fixture.Browser.NewContextAsync();
        _page = await _context.NewPageAsync();
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    [Fact]
    public async Task Projects_chosen_on_cards_and_pages_stand_side_by_side_with_their_differences_marked()
    {
        await _page.GotoAsync($"{site.Address}/projects/{Hull}/");
        await _page.GetByLabel("Compare this project with others").FocusAsync();
        await _page.Keyboard.PressAsync("Space");
        await Assertions.Expect(_page.Locator(".ov-compare-said")).ToContainTextAsync("1 project chosen");

        await _page.GotoAsync($"{site.Address}/projects/?area=sussex");
        await _page.Locator($"input[value={Brighton}]").CheckAsync();
        await _page.GetByRole(AriaRole.Region, new() { Name = "Comparison" })
            .GetByRole(AriaRole.Link, new() { Name = "Compare" }).ClickAsync();

        await Assertions.Expect(_page).ToHaveURLAsync(AddressOf(Hull, Brighton));
        await Assertions.Expect(Heads).ToHaveCountAsync(2);
        await Assertions.Expect(Row("lead").GetByText("differs")).ToBeVisibleAsync();
        await Assertions.Expect(Row("evidence").GetByText("differs")).ToBeHiddenAsync();
        var status = await Row("status").Locator("td").First.InnerTextAsync();
        await _page.GetByLabel("Show only what differs").CheckAsync();
        await Assertions.Expect(Row("evidence")).ToBeHiddenAsync();

        await Heads.First.ClickAsync();
        Assert.Equal(status, await _page.Locator("[data-fact=status] dd").InnerTextAsync());
        await Assertions.Expect(_page.GetByLabel("Compare this project with others")).ToBeCheckedAsync();
        await _page.GetByLabel("Compare this project with others").UncheckAsync();
        await Assertions.Expect(_page.Locator(".ov-compare-bar__words")).ToContainTextAsync("1 project chosen");
    }

    [Fact]
    public async Task A_fifth_project_is_refused_with_a_sentence()
    {
        await _page.GotoAsync($"{site.Address}/projects/");
        var boxes = _page.Locator(".ov-card input[name=compare]");
        for (var place = 0; place < 4; place++)
        {
            await boxes.Nth(place).CheckAsync();
        }

        await boxes.Nth(4).ClickAsync();

        await Assertions.Expect(boxes.Nth(4)).Not.ToBeCheckedAsync();
        await Assertions.Expect(_page.Locator(".ov-compare-said")).ToContainTextAsync("which is the most");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Clear", Exact = true }).ClickAsync();
        await Assertions.Expect(boxes.First).Not.ToBeCheckedAsync();
        await Assertions.Expect(_page.Locator(".ov-compare-bar")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Adding_and_removing_on_the_page_change_the_address_and_back_undoes_them()
    {
        await _page.GotoAsync(AddressOf(Hull));
        await Assertions.Expect(Remarks).ToHaveTextAsync("Add another project to compare this one with.");
        await _page.GetByLabel("Add a project").SelectOptionAsync(Brighton);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Assertions.Expect(_page).ToHaveURLAsync(AddressOf(Hull, Brighton));

        await _page.GetByRole(AriaRole.Button, new() { Name = "Remove Hull" }).FocusAsync();
        await _page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(_page).ToHaveURLAsync(AddressOf(Brighton));
        await Assertions.Expect(_page.GetByRole(AriaRole.Button, new() { Name = "Remove" })).ToBeFocusedAsync();
        await _page.GoBackAsync();
        await Assertions.Expect(Heads).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task An_address_of_nothing_and_an_odd_one_explain_themselves()
    {
        await _page.GotoAsync(AddressOf());
        await Assertions.Expect(Remarks).ToContainTextAsync("Nothing is compared yet.");
        await Assertions.Expect(_page.Locator("table")).ToBeHiddenAsync();

        string[] five = await _page.Locator("option:not([value=''])").EvaluateAllAsync<string[]>(
            "all => all.slice(0, 5).map(one => one.value)");
        await _page.GotoAsync(AddressOf([.. five, "no-such-project", five[0]]));
        await Assertions.Expect(Heads).ToHaveCountAsync(4);
        await Assertions.Expect(Remarks).ToContainTextAsync("There is no project “no-such-project” on this site.");
        await Assertions.Expect(Remarks).ToContainTextAsync("more than once");
        await Assertions.Expect(Remarks).ToContainTextAsync("4 projects can stand side by side. Left out:");
    }

    [Fact]
    public async Task A_project_that_was_renamed_is_found_under_its_former_id()
    {
        await _page.RouteAsync("**/compare/?*", async route =>
        {
            var response = await route.FetchAsync();
            var html = (await response.TextAsync())
                .Replace($"<option value=\"{Hull}\"", $"<option value=\"{Hull}\" data-former=\"older old-hull\"", StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = response, Body = html });
        });
        await _page.GotoAsync(AddressOf("old-hull", Brighton));

        await Assertions.Expect(Remarks).ToContainTextAsync("The project “old-hull” has a new name: “Hull FIRST");
        await Assertions.Expect(Heads.First).ToContainTextAsync("Hull FIRST");
    }

    [Fact]
    public async Task A_page_that_does_not_load_is_told_and_can_be_asked_for_again()
    {
        await _page.RouteAsync($"**/projects/{Brighton}/", route => route.AbortAsync());
        await _page.GotoAsync(AddressOf(Hull, Brighton));
        await Assertions.Expect(_page.GetByText("could not be loaded")).ToBeVisibleAsync();

        await _page.UnrouteAllAsync();
        await _page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Assertions.Expect(_page.GetByText("could not be loaded")).ToBeHiddenAsync();
        await Assertions.Expect(Row("lead").Locator("td").Last).ToContainTextAsync("Sussex Police");
    }

    [Fact]
    public async Task A_full_comparison_passes_in_all_views()
    {
        var path = new Uri(AddressOf(Hull, Brighton, "fire-procurement-hub", "essex-dynamic-activation-points"));
        var reading = await PageVisit.ReadAsync(fixture.Browser, site, path.PathAndQuery);

        Assert.Empty(Enum.GetValues<PageQuality>().SelectMany(reading.Faults));
    }

    private ILocator Row(string fact) => _page.Locator($"tr[data-fact={fact}]");

    private string AddressOf(params string[] ids)
    {
        var query = string.Join('&', ids.Select(id => $"project={id}"));
        return $"{site.Address}/compare/{(ids.Length == 0 ? query : "?" + query)}";
    }
}
