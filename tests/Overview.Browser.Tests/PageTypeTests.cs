using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Overview.Browser.Tests;

/// <summary>What holds for every type of page, in a real browser.</summary>
public sealed class PageTypeTests(BuiltSite site, BrowserFixture fixture)
{
    private const int Narrow = 320;
    private const int Wide = 1280;

    [Theory]
    [ClassData(typeof(PageTypes))]
    public async Task Has_no_fault_that_axe_can_find_in_light_or_dark_narrow_or_wide(string path)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var (width, scheme) in new[] { (Wide, ColorScheme.Light), (Narrow, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await page.GotoAsync(site.Address + path);
            var result = await page.RunAxe();
            Assert.Empty(result.Violations.Select(violation => Describe(violation, width, scheme)));
        }
    }

    [Theory]
    [ClassData(typeof(PageTypes))]
    public async Task Fits_a_narrow_screen_asks_only_its_own_host_and_leaves_the_console_empty(string path)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        page.Request += (_, request) => CheckHost(request.Url, messages);
        await page.SetViewportSizeAsync(Narrow, 800);

        await page.GotoAsync(site.Address + path);

        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.Equal(Narrow, width);
        Assert.Empty(messages);
    }

    private void CheckHost(string url, List<string> messages)
    {
        if (!url.StartsWith(site.Address, StringComparison.Ordinal))
        {
            messages.Add($"The page asks for {url}.");
        }
    }

    private static string Describe(AxeResultItem violation, int width, ColorScheme scheme) =>
        $"{violation.Id} at {width} px, {scheme}: {violation.Help} "
        + string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html));
}
