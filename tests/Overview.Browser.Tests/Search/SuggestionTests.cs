using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Overview.Browser.Tests.Search;

/// <summary>The search box of every page suggests pages, as a combobox of the WAI-ARIA Authoring Practices does.</summary>
public sealed class SuggestionTests(BuiltSite site, BrowserFixture fixture)
{
    [Fact]
    public async Task Load_when_the_reader_goes_to_the_box_with_three_requests()
    {
        await using var visit = await BeginAsync();
        Assert.DoesNotContain(visit.Requests, url => url.Contains("search", StringComparison.Ordinal));

        await TypeAsync(visit, "drone");
        await Expect(visit.Options.First).ToBeVisibleAsync();

        Assert.Collection(
            visit.Requests,
            url => Assert.Matches("^/assets/suggest\\.[0-9a-f]{8}\\.js$", url),
            url => Assert.Equal("/search/files.json", url),
            url => Assert.Matches("^/assets/search/text\\.[0-9a-f]{8}\\.json$", url));
        Assert.Empty(visit.Messages);
    }

    [Fact]
    public async Task Are_walked_through_by_arrow_keys_and_opened_by_Enter()
    {
        await using var visit = await BeginAsync();
        await TypeAsync(visit, "barnard castle");
        var box = visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search this site" });
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(box).Not.ToHaveAttributeAsync("aria-activedescendant", new System.Text.RegularExpressions.Regex("."));

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        var first = visit.Options.First;
        await Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await first.GetAttributeAsync("id"))!);
        await Expect(box).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(visit.Options.Last).ToHaveAttributeAsync("aria-selected", "true");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(site.Address + "/projects/barnard-castle-quad-station/");
    }

    [Fact]
    public async Task Close_with_Escape_which_then_clears_the_field()
    {
        await using var visit = await BeginAsync();
        await TypeAsync(visit, "kent");
        await Expect(visit.Options.First).ToBeVisibleAsync();

        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Options.First).ToBeHiddenAsync();
        await Expect(visit.HeaderField).ToHaveValueAsync("kent");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(visit.Options.First).ToHaveAttributeAsync("aria-selected", "true");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.HeaderField).ToHaveValueAsync(string.Empty);
    }

    [Fact]
    public async Task Leave_Enter_to_the_search_page_and_close_when_the_reader_goes_on()
    {
        await using var visit = await BeginAsync();
        await TypeAsync(visit, "kent");
        await Expect(visit.Options.First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Options.First).ToBeHiddenAsync();

        await visit.HeaderField.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(site.Address + "/search/?q=kent");
        await Expect(visit.Count).ToContainTextAsync("“kent”");
    }

    [Fact]
    public async Task Open_by_pointer_too()
    {
        await using var visit = await BeginAsync();
        await TypeAsync(visit, "weardale");

        await visit.Options.First.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(site.Address + "/projects/weardale-community-safety-responders/");
    }

    [Theory]
    [InlineData("**/search/files.json")]
    [InlineData("**/assets/search/text.*")]
    public async Task That_cannot_be_loaded_are_told_and_the_form_works_on(string file)
    {
        await using var visit = await BeginAsync();
        await visit.Page.RouteAsync(file, route => route.AbortAsync());
        await TypeAsync(visit, "kent");

        await Expect(visit.Page.GetByText("There are no suggestions at the moment. Press Enter to search.")).ToBeVisibleAsync();
        await visit.HeaderField.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(site.Address + "/search/?q=kent");
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Whose_script_cannot_be_loaded_are_asked_for_again_the_next_time()
    {
        await using var visit = await BeginAsync();
        await visit.Page.RouteAsync("**/assets/suggest.*", route => route.AbortAsync());
        await TypeAsync(visit, "kent");
        await Expect(visit.Page.GetByRole(AriaRole.Navigation).First).ToBeVisibleAsync();
        await visit.HeaderField.BlurAsync();
        await visit.Page.UnrouteAsync("**/assets/suggest.*");

        await visit.HeaderField.FocusAsync();

        await Expect(visit.Options.First).ToBeVisibleAsync();
    }

    private async Task<SearchVisit> BeginAsync()
    {
        var visit = await SearchVisit.BeginAsync(fixture.Browser);
        await visit.OpenAsync(site.Address + "/");
        return visit;
    }

    private static async Task TypeAsync(SearchVisit visit, string text)
    {
        await visit.HeaderField.FocusAsync();
        await visit.Page.Keyboard.TypeAsync(text);
    }
}
