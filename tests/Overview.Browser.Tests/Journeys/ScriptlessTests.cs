using Microsoft.Playwright;

namespace Overview.Browser.Tests.Journeys;

/// <summary>The site without script.</summary>
public sealed class ScriptlessTests(BuiltSite site, BrowserFixture fixture)
{
    [Fact]
    public async Task A_reader_without_script_reaches_a_project_through_theme_and_region()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/themes/estates/");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Wales" }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/themes/estates/wales/");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Abertillery" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToContainTextAsync("Abertillery");
    }

    [Fact]
    public async Task A_narrow_screen_without_script_shows_the_whole_menu()
    {
        await using var context = await fixture.Browser.NewContextAsync(new()
        {
            JavaScriptEnabled = false,
            ViewportSize = new ViewportSize { Width = 360, Height = 800 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/");
        await Assertions.Expect(page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "Areas" }))
            .ToBeVisibleAsync();
    }
}
