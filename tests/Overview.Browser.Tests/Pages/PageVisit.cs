using Microsoft.Playwright;

namespace Overview.Browser.Tests.Pages;

/// <summary>One page as all kinds of reader see it: wide and narrow, light and dark, forced colours, paper.</summary>
internal sealed class PageVisit(ServedSite site, string path, PageWindow window)
{
    private const int Wide = 1280;
    private const int Zoomed = 640;
    private const int Phone = 360;
    private const int Narrow = 320;
    /// <summary>
    /// The whole overview as one document repeats one kind of record: one record of each theme stands for all.
    /// </summary>
    private const string Shorten =
        "document.querySelectorAll('.ov-book__record ~ .ov-book__record, .ov-book__group ~ .ov-book__group')"
        + ".forEach((one) => one.remove())";

    private readonly PageReading _reading = new();
    private readonly IPage _page = window.Page;

    /// <summary>Reads a page in a window of its own.</summary>
    public static async Task<PageReading> ReadAsync(IBrowser browser, ServedSite site, string path)
    {
        await using var window = await PageWindow.OpenAsync(browser, await PageScripts.LoadAsync());
        return await new PageVisit(site, path, window).ReadAsync();
    }

    /// <summary>Goes through all views.</summary>
    public async Task<PageReading> ReadAsync()
    {
        _page.Console += NoteMessage;
        _page.PageError += NoteError;
        _page.Request += CheckHost;
        try
        {
            await ReadViewsAsync();
            return _reading;
        }
        finally
        {
            _page.Console -= NoteMessage;
            _page.PageError -= NoteError;
            _page.Request -= CheckHost;
        }
    }

    private async Task ReadViewsAsync()
    {
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
        await ReadScriptlessAsync();
    }

    private async Task LoadAsync(int width, ColorScheme scheme)
    {
        await _page.SetViewportSizeAsync(width, 800);
        await ViewAsync(new() { ColorScheme = scheme });
        await _page.GotoAsync(site.Address + path);
        await _page.EvaluateAsync(Shorten);
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
    private async Task ReadScriptlessAsync()
    {
        const string Words =
            """
            document.querySelectorAll('.ov-scripted, .ov-scriptless, .ov-finder__results').forEach((one) => one.remove());
            document.querySelector('main').innerText.trim()
            """;
        await ViewAsync(new());
        await _page.SetViewportSizeAsync(Narrow, 800);
        await window.Plain.SetViewportSizeAsync(Narrow, 800);
        await window.Plain.GotoAsync(site.Address + path);
        await window.Plain.EvaluateAsync(Shorten);
        if (await window.Plain.EvaluateAsync<string>(Words) != await _page.EvaluateAsync<string>(Words))
        {
            _reading.Add(PageQuality.Scriptless, "no script", ["The page says something else than with script."]);
        }

        var isWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
        if (await window.Plain.EvaluateAsync<bool>(isWide))
        {
            _reading.Add(PageQuality.Scriptless, "no script", ["The page scrolls sideways."]);
        }
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

    private void NoteMessage(object? sender, IConsoleMessage message) =>
        _reading.Add(PageQuality.Quiet, "console", [message.Text]);

    private void NoteError(object? sender, string error) => _reading.Add(PageQuality.Quiet, "script", [error]);

    private void CheckHost(object? sender, IRequest request)
    {
        if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
        {
            _reading.Add(PageQuality.OwnHost, "request", [request.Url]);
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
