using Microsoft.Playwright;

namespace Overview.Browser.Tests.Pages;

/// <summary>Two tabs in which one page after the other is looked at: one with script, and one without.</summary>
internal sealed class PageWindow : IAsyncDisposable
{
    private const string NoteRefusals =
        "addEventListener('securitypolicyviolation', (refusal) => (window.ovRefused ??= []).push("
        + "`${refusal.violatedDirective} refuses ${refusal.blockedURI} (${refusal.sourceFile})`));";

    private readonly IBrowserContext _context;
    private readonly IBrowserContext _plainContext;

    private PageWindow(IBrowserContext context, IBrowserContext plainContext)
    {
        _context = context;
        _plainContext = plainContext;
    }

    /// <summary>The tab with script: it knows our questions, and pages come to it as over a slow line.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>The tab without script.</summary>
    public IPage Plain { get; private set; } = null!;

    /// <summary>Opens a window.</summary>
    public static async Task<PageWindow> OpenAsync(IBrowser browser, PageScripts scripts)
    {
        var window = new PageWindow(
            await browser.NewContextAsync(new() { ExtraHTTPHeaders = [SlowLine.Wish] }),
            await browser.NewContextAsync(new() { JavaScriptEnabled = false }));
        await window._context.AddInitScriptAsync(NoteRefusals);
        await window._context.AddInitScriptAsync(scripts.Axe);
        await window._context.AddInitScriptAsync($"window.ovChecks = {scripts.Checks}");
        window.Page = await window._context.NewPageAsync();
        window.Plain = await window._plainContext.NewPageAsync();
        return window;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _plainContext.DisposeAsync();
    }
}
