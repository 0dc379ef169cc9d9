using System.Globalization;
using Microsoft.Playwright;

namespace Overview.Browser.Tests.Journeys;

/// <summary>The tile map and the charts, as a reader meets them.</summary>
public sealed class MapTests(BuiltSite site, BrowserFixture fixture)
{
    private const string Kent = ".ov-map__link[href$='/areas/kent/']";

    [Fact]
    public async Task The_keyboard_alone_goes_from_a_square_to_its_area_and_shows_where_it_is()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/areas/");
        var square = page.Locator($"{Kent} .ov-map__square");
        var before = await FillOf(square);

        // The square before Kent in the row; the next stop is Kent.
        await page.Locator(".ov-map__link[href$='/areas/surrey/']").FocusAsync();
        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator(Kent)).ToBeFocusedAsync();
        Assert.NotEqual(before, await FillOf(square));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/areas/kent/");
        await Assertions.Expect(page.Locator(Kent)).ToHaveAttributeAsync("aria-current", "page");
    }

    [Fact]
    public async Task The_map_can_be_skipped()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/");
        await page.Locator(".ov-map__skip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('#ov-area-list') !== null"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.None)]
    [InlineData(ColorScheme.Light, ForcedColors.Active)]
    [InlineData(ColorScheme.Dark, ForcedColors.Active)]
    public async Task The_letters_on_every_square_stand_out_from_its_shade(ColorScheme scheme, ForcedColors forced)
    {
        await using var context = await fixture.Browser.NewContextAsync(
            new() { ColorScheme = scheme, ForcedColors = forced });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/");

        var ratios = await page.EvaluateAsync<double[]>(
            """
            () => [...document.querySelectorAll('.ov-map__picture .ov-map__tile')].map(tile => {
              const light = element => {
                const part = v => v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4;
                const [r, g, b] = getComputedStyle(element).fill.match(/\d+/g).map(Number);
                return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
              };
              const pair = [light(tile.querySelector('text')), light(tile.querySelector('.ov-map__square'))];
              return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
            })
            """);

        Assert.Equal(43, ratios.Length);
        Assert.All(ratios, ratio => Assert.InRange(ratio, 4.5, 21));
    }

    [Fact]
    public async Task The_numbers_of_each_chart_on_the_real_site_add_up()
    {
        var page = await fixture.Browser.NewPageAsync();
        await page.GotoAsync(site.Address + "/numbers/");

        var tables = await page.Locator(".ov-chart-section table").AllAsync();
        var total = await NumbersIn(page.Locator(".ov-numbers__value").First);

        Assert.Equal(7, tables.Count);
        foreach (var table in tables)
        {
            var rows = await NumbersIn(table.Locator("tbody td"));
            var foot = await NumbersIn(table.Locator("tfoot td"));
            Assert.Equal(foot[0], rows.Sum());
            Assert.Equal(total[0], foot[^1]);
            Assert.Equal(rows, await NumbersIn(ChartOf(table).Locator(".ov-chart__count")));
        }
    }

    private static ILocator ChartOf(ILocator table) =>
        table.Locator("xpath=ancestor::section").Locator(".ov-chart");

    private static Task<string> FillOf(ILocator square) =>
        square.EvaluateAsync<string>("square => getComputedStyle(square).fill");

    private static async Task<int[]> NumbersIn(ILocator cells) =>
    [
        .. (await cells.AllTextContentsAsync())
            .Select(text => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)),
    ];
}
