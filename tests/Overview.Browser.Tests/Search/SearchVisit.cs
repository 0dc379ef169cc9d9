using Microsoft.Playwright;

namespace Overview.Browser.Tests.Search;

/// <summary>A reader who searches: a page that notes what it asks for, what it says and what goes wrong.</summary>
internal sealed class SearchVisit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private SearchVisit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Request += (_, request) => Note(new Uri(request.Url).AbsolutePath);
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, message) => Messages.Add(message.Text);
    }

    public IPage Page { get; }

    /// <summary>The paths that were asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Exceptions that nothing caught.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>What stands in the console.</summary>
    public List<string> Messages { get; } = [];

    public ILocator Field => Page.GetByLabel("Search all pages");

    public ILocator HeaderField => Page.GetByLabel("Search this site");

    public ILocator Count => Page.Locator("[data-search-part=heading]");

    public ILocator Announcement => Page.Locator("[data-search-part=announcement]");

    public ILocator Results => Page.Locator(".ov-hit__title a");

    public ILocator Options => Page.GetByRole(AriaRole.Option);

    public static async Task<SearchVisit> BeginAsync(IBrowser browser, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options);
        return new SearchVisit(context, await context.NewPageAsync());
    }

    public async Task OpenAsync(string url)
    {
        await Page.GotoAsync(url);
        Requests.Clear();
    }

    /// <summary>Chromium asks for the icon again whenever the address changes.</summary>
    private void Note(string path)
    {
        if (!path.Contains("favicon", StringComparison.Ordinal))
        {
            Requests.Add(path);
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
