using Microsoft.Playwright;
using Overview.Browser.Tests.Pages;

namespace Overview.Browser.Tests.Previewing;

/// <summary>A page open in a browser while somebody edits: each test puts back what it changed.</summary>
public sealed class PreviewJourneyTests(PreviewedSite site, BrowserFixture browser) : IClassFixture<PreviewedSite>
{
    private const float Patience = 30_000;
    private const string Project = "projects/hull-first-falls-response.md";
    private const string Address = "/projects/hull-first-falls-response/";
    private const string News = ".news[role=status]";
    private const string Overlay = "section[aria-labelledby=title]";

    [Fact]
    public async Task Shows_the_last_of_many_saves_good_and_bad()
    {
        await using var open = await OpenAsync();
        var (page, good) = (open.Page, site.Read(Project));

        for (var save = 1; save <= 20; save++)
        {
            site.Write(Project, save % 5 == 0 ? Broken(good) : $"{good}\nSave number {save}.\n");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        site.Write(Project, $"{good}\nThis is the last save.\n");
        await Assertions.Expect(page.GetByText("This is the last save.")).ToBeVisibleAsync(new() { Timeout = Patience });
        await Assertions.Expect(page.Locator(Overlay)).ToBeHiddenAsync();
        site.Write(Project, good);
        await Assertions.Expect(page.GetByText("This is the last save.")).ToHaveCountAsync(0, new() { Timeout = Patience });
        Assert.Empty(open.Said);
    }

    [Fact]
    public async Task Lists_what_to_mend_over_the_last_good_page_for_every_reader()
    {
        await using var open = await OpenAsync();
        var (page, good) = (open.Page, site.Read(Project));
        var heading = await page.Locator("h1").InnerTextAsync();
        await page.Locator("main a").First.FocusAsync();

        site.Write(Project, Broken(good));
        await Assertions.Expect(page.Locator(Overlay)).ToBeVisibleAsync(new() { Timeout = Patience });

        await Assertions.Expect(page.Locator(Overlay)).ToContainTextAsync("Did you mean 'services'?");
        await Assertions.Expect(page.Locator(Overlay)).ToContainTextAsync("hull-first-falls-response.md(");
        await Assertions.Expect(page.Locator(News)).ToContainTextAsync("to mend");
        Assert.Equal(heading, await page.Locator("h1").InnerTextAsync());
        Assert.Equal("A", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        Assert.Empty(open.Said); // asked before axe, whose own inline styles the policy refuses
        await page.EvaluateAsync((await PageScripts.LoadAsync()).Axe);
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "axe.run().then((found) => found.violations.map((one) => `${one.id} ${one.nodes.map((node) => node.html)}`))"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(Overlay)).ToBeHiddenAsync();

        site.Write(Project, good);
        await Assertions.Expect(page.Locator(News)).Not.ToContainTextAsync("to mend", new() { Timeout = Patience });
    }

    [Fact]
    public async Task Follows_a_page_that_is_renamed_and_deleted()
    {
        await using var open = await OpenAsync();
        var home = site.Read("index.md");
        var text = site.Read("help/accessibility.md").Replace("title: ", "title: New ", StringComparison.Ordinal);

        site.Write("help/first-name.md", text);
        site.Write("index.md", $"{home}\n[It](/first-name/).\n");
        await GoUntilAsync(open.Page, "/first-name/", 200);
        site.Move("help/first-name.md", "help/second-name.md");
        site.Write("index.md", $"{home}\n[It](/second-name/).\n");
        await GoUntilAsync(open.Page, "/second-name/", 200);
        await GoUntilAsync(open.Page, "/first-name/", 404);
        site.Delete("help/second-name.md");
        site.Write("index.md", home);
        await GoUntilAsync(open.Page, "/second-name/", 404);
        await Assertions.Expect(open.Page.Locator("h1")).ToHaveTextAsync("Page not found");
    }

    [Fact]
    public async Task Changes_styles_without_loading_the_page_anew()
    {
        await using var open = await OpenAsync();
        await open.Page.EvaluateAsync("window.isSame = true");

        site.ChangeStyle(css => css + "h1{letter-spacing:7px}");

        await Assertions.Expect(open.Page.Locator("h1")).ToHaveCSSAsync("letter-spacing", "7px", new() { Timeout = Patience });
        Assert.True(await open.Page.EvaluateAsync<bool>("window.isSame"));
        await Assertions.Expect(open.Page.Locator("head link[rel=stylesheet]")).ToHaveCountAsync(1);
        Assert.Empty(open.Said);
    }

    private static string Broken(string text) => text.Replace("\nservices:", "\nservises:", StringComparison.Ordinal);

    private async Task<OpenPage> OpenAsync() => await OpenPage.AtAsync(browser.Browser, site.Address + Address);

    private async Task GoUntilAsync(IPage page, string address, int status)
    {
        for (var turn = 0; turn < 150; turn++)
        {
            if (await StatusOfAsync(page, address) == status)
            {
                return;
            }

            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"{address} never answered {status}.");
    }

    /// <summary>Null when the page loaded itself anew on the way, as it does after each build.</summary>
    private async Task<int?> StatusOfAsync(IPage page, string address)
    {
        try
        {
            return (await page.GotoAsync(site.Address + address))?.Status;
        }
        catch (PlaywrightException problem) when (problem.Message.Contains("interrupted", StringComparison.Ordinal))
        {
            return null;
        }
    }
}
