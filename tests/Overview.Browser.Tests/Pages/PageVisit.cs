using Microsoft.Playwright;

namespace Overview.Browser.Tests.Pages;

/// <summary>One page as all kinds of reader see it: wide and narrow, light and dark, forced colours, paper.</summary>
internal sealed class PageVisit(ServedSite site, string path, PageScripts scripts) : IAsyncDisposable
{
    private const int Wide = 1280;
    private const int Zoomed = 640;
    private const int Phone = 360;
    private const int Narrow = 320;
    private const string NoteRefusals =
        "addEventListener('securitypolicyviolation', (refusal) => (window.ovRefused ??= []).push("
        + "`${refusal.violatedDirective} refuses ${refusal.blockedURI} (${refusal.sourceFile})`));";

    /// <summary>
    /// The whole overview as one document repeats one kind of record: one record of each theme stands for all.
    /// </summary>
    private const string Shorten =
        "document.querySelectorAll('.ov-book__record ~ .ov-book__record, .ov-book__group ~ .ov-book__group')"
        + ".forEach((one) => one.remove())";

    private readonly PageReading _reading = new();
    private IBrowserContext? _context;
    private IPage _page = null!;

    /// <summary>Goes through all views.</summary>
    public async Task<PageReading> ReadAsync(IBrowser browser)
    {
        _context = await browser.NewContextAsync(new() { ExtraHTTPHeaders = [SlowLine.Wish] });
        await _context.AddInitScriptAsync(NoteRefusals);
        _page = await _context.NewPageAsync();
        _page.Console += (_, message) => _reading.Add(PageQuality.Quiet, "console", [message.Text]);
        _page.PageError += (_, error) => _reading.Add(PageQuality.Quiet, "script", [error]);
        _page.Request += (_, request) => CheckHost(request.Url);

        await LoadAsync(Wide, ColorScheme.Light);
        await AskAsync(PageQuality.Accessible, "wide, light", "axe");
        await AskAsync(PageQuality.Focus, "light", "unfocused");
        await ShootAsync("1280-light");
        await ViewAsync(new() { ColorScheme = ColorScheme.Dark });
        await AskAsync(PageQuality.Accessible, "wide, dark", "axeColours");
        await AskAsync(PageQuality.Focus, "dark", "unfocused");
        await ShootAsync("1280-dark");
        await ReadSpecialViewsAsync();

        await LoadAsync(Narrow, ColorScheme.Dark);
        await AskAsync(PageQuality.Accessible, "narrow, dark", "axe");
        await ViewAsync(new() { ColorScheme = ColorScheme.Light });
        await AskAsync(PageQuality.Accessible, "narrow, light", "axeColours");
        await ReadPhoneAsync();
        await ReadScriptlessAsync(browser);
        return _reading;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
        {
            await _context.DisposeAsync();
        }
    }

    private async Task LoadAsync(int width, ColorScheme scheme)
    {
        await _page.SetViewportSizeAsync(width, 800);
        await ViewAsync(new() { ColorScheme = scheme });
        await _page.GotoAsync(site.Address + path);
        await _page.EvaluateAsync(Shorten);
        await _page.EvaluateAsync(scripts.Axe);
        await _page.EvaluateAsync($"window.ovChecks = {scripts.Checks}");
        var view = $"{width} px";
        await AskAsync(PageQuality.Steady, view, "shift");
        await AskAsync(PageQuality.Policy, view, "refused");
        await AskAsync(PageQuality.Narrow, view, "wide");
        await AskAsync(PageQuality.Narrow, view, "cut");
        await AskAsync(PageQuality.Legible, $"{view}, {scheme}", "faint");
    }

    private async Task ReadSpecialViewsAsync()
    {
        await AskAsync(PageQuality.Legible, "dark", "faint");
        await ViewAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await AskAsync(PageQuality.Print, "print", "unprinted");
        await AskAsync(PageQuality.Print, "print", "faint");

        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await ViewAsync(new() { ColorScheme = scheme, ForcedColors = ForcedColors.Active });
            await AskAsync(PageQuality.ForcedColours, $"forced, {scheme}", "faint");
            await AskAsync(PageQuality.ForcedColours, $"forced, {scheme}", "unfocused");
        }

        await ViewAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await AskAsync(PageQuality.Still, "reduced motion", "moving");

        await _page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await AskAsync(PageQuality.LargeText, "200 %", "wide");
        await AskAsync(PageQuality.LargeText, "200 %", "cut");
    }

    private async Task ReadPhoneAsync()
    {
        await _page.SetViewportSizeAsync(Zoomed, 400);
        await AskAsync(PageQuality.LargeText, "zoomed to 200 %", "wide");
        await AskAsync(PageQuality.LargeText, "zoomed to 200 %", "cut");
        await _page.SetViewportSizeAsync(Phone, 800);
        await ShootAsync("360-light");
        await ViewAsync(new() { ColorScheme = ColorScheme.Dark });
        await ShootAsync("360-dark");
    }

    /// <summary>
    /// Without script a page shows the same words, and folds nothing away for good. What only works with script, and
    /// what stands in its place, is marked; the results of the finder are told by its own tests.
    /// </summary>
    private async Task ReadScriptlessAsync(IBrowser browser)
    {
        const string Words =
            """
            document.querySelectorAll('.ov-scripted, .ov-scriptless, .ov-finder__results').forEach((one) => one.remove());
            document.querySelector('main').innerText.trim()
            """;
        await ViewAsync(new());
        await _page.SetViewportSizeAsync(Narrow, 800);
        await using var context = await browser.NewContextAsync(
            new() { JavaScriptEnabled = false, ViewportSize = new() { Width = Narrow, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path);
        await page.EvaluateAsync(Shorten);
        if (await page.EvaluateAsync<string>(Words) != await _page.EvaluateAsync<string>(Words))
        {
            _reading.Add(PageQuality.Scriptless, "no script", ["The page says something else than with script."]);
        }

        var wide = await page.EvaluateAsync<string[]>($"({scripts.Checks}).wide()");
        _reading.Add(PageQuality.Scriptless, "no script", wide);
    }

    /// <summary>What is not named goes back to how a browser begins.</summary>
    private Task ViewAsync(PageEmulateMediaOptions view) => _page.EmulateMediaAsync(new()
    {
        Media = view.Media ?? Media.Screen,
        ColorScheme = view.ColorScheme ?? ColorScheme.Light,
        ForcedColors = view.ForcedColors ?? ForcedColors.None,
        ReducedMotion = view.ReducedMotion ?? ReducedMotion.NoPreference,
    });

    private async Task AskAsync(PageQuality quality, string view, string question) =>
        _reading.Add(quality, view, await _page.EvaluateAsync<string[]>($"window.ovChecks.{question}()"));

    private void CheckHost(string url)
    {
        if (!url.StartsWith(site.Address, StringComparison.Ordinal))
        {
            _reading.Add(PageQuality.OwnHost, "request", [url]);
        }
    }

    private async Task ShootAsync(string view)
    {
        if (Screenshots.Folder is { } folder)
        {
            var name = path.Trim('/').Replace('/', '-');
            var file = Path.Combine(folder, $"{(name.Length == 0 ? "home" : name)}-{view}.png");
            await _page.ScreenshotAsync(new() { Path = file, FullPage = true });
        }
    }
}
