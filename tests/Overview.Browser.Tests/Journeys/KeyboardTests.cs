using Microsoft.Playwright;

namespace Overview.Browser.Tests.Journeys;

/// <summary>What readers do who have no mouse.</summary>
public sealed class KeyboardTests(BuiltSite site, BrowserFixture fixture)
{
    private const int MostStops = 60;
    private const string FocusedText = "document.activeElement.innerText.trim()";

    [Fact]
    public async Task Finds_a_project_in_two_actions()
    {
        var page = await OpenAsync("/");
        await TabToAsync(page, "Projects");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/projects/");

        await TabToAsync(page, "Skip the filters");
        await page.Keyboard.PressAsync("Enter");
        var first = page.GetByRole(AriaRole.Main).Locator(".ov-card__title a").First;
        var title = await first.InnerTextAsync();
        await TabToAsync(page, title);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(title);
    }

    [Fact]
    public async Task Skips_to_the_main_content_with_the_first_stop()
    {
        var page = await OpenAsync("/projects/");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" });
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();

        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('main')"));
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [Fact]
    public async Task Opens_and_closes_the_menu_of_a_narrow_screen()
    {
        var page = await OpenAsync("/", width: 360);
        var menu = page.GetByRole(AriaRole.Button, new() { Name = "Menu" });
        var areas = page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "Areas" });
        await Assertions.Expect(areas).ToBeHiddenAsync();

        await TabToAsync(page, "Menu");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(menu).ToHaveAttributeAsync("aria-expanded", "true");
        await TabToAsync(page, "Areas");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(areas).ToBeHiddenAsync();
        await Assertions.Expect(menu).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "Areas");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/areas/");
    }

    [Fact]
    public async Task Opens_what_is_folded_away_on_a_project_page()
    {
        var page = await OpenAsync("/projects/hull-first-falls-response/");
        var folded = page.Locator("details").First;
        await Assertions.Expect(folded).Not.ToHaveAttributeAsync("open", string.Empty);
        await TabToAsync(page, await folded.Locator("summary").InnerTextAsync());
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(folded).ToHaveAttributeAsync("open", string.Empty);
    }

    [Fact]
    public async Task Scrolls_a_table_that_is_wider_than_the_screen()
    {
        var page = await OpenAsync("/projects/table/", width: 800);
        var region = page.GetByRole(AriaRole.Region, new() { Name = "Table of projects" });
        await TabUntilAsync(page, "document.activeElement.matches('.ov-scroll')");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(region).ToBeFocusedAsync();
        await page.WaitForFunctionAsync("document.activeElement.scrollLeft > 0");
    }

    [Fact]
    public async Task Sorts_the_table_of_projects_by_a_column_and_back()
    {
        var page = await OpenAsync("/projects/table/");
        var started = page.GetByRole(AriaRole.Columnheader, new() { Name = "Started" });
        var rows = page.Locator(".ov-sortable tbody tr");
        var count = await rows.CountAsync();

        await TabToAsync(page, "Started");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(started).ToHaveAttributeAsync("aria-sort", "ascending");
        await Assertions.Expect(page.Locator("#ov-sorted")).ToHaveTextAsync("Sorted by Started, ascending");
        var years = await page.Locator(".ov-sortable td[data-name=Started]").AllInnerTextsAsync();
        Assert.Equal(years.Order(StringComparer.Ordinal), years);

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(started).ToHaveAttributeAsync("aria-sort", "descending");
        Assert.Equal(years.Reverse(), await page.Locator(".ov-sortable td[data-name=Started]").AllInnerTextsAsync());
        await Assertions.Expect(rows).ToHaveCountAsync(count);
    }

    [Fact]
    public async Task Gets_a_page_that_helps_for_an_address_that_does_not_exist()
    {
        var page = await NewPageAsync(width: 1280);
        var response = await page.GotoAsync(site.Address + "/no/such/page/");
        Assert.Equal(404, response!.Status);
        await TabToAsync(page, "Projects");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/projects/");
    }

    private static Task TabToAsync(IPage page, string text) =>
        TabUntilAsync(page, $"{FocusedText} === {System.Text.Json.JsonSerializer.Serialize(text.Trim())}");

    private static async Task TabUntilAsync(IPage page, string condition)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>(condition))
            {
                return;
            }
        }

        Assert.Fail($"Within {MostStops} stops the keyboard does not come to where {condition}.");
    }

    private async Task<IPage> OpenAsync(string path, int width = 1280)
    {
        var page = await NewPageAsync(width);
        await page.GotoAsync(site.Address + path);
        return page;
    }

    private Task<IPage> NewPageAsync(int width) =>
        fixture.Browser.NewPageAsync(new() { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
}
