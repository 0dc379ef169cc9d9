using Microsoft.Playwright;

namespace Overview.Browser.Tests.Previewing;

/// <summary>A page in a browser of its own, and what it said on the console.</summary>
internal sealed class OpenPage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    private readonly List<string> _said = [];

    /// <summary>The page.</summary>
    public IPage Page => page;

    /// <summary>What it said.</summary>
    public IReadOnlyList<string> Said => _said;

    /// <summary>Opens an address.</summary>
    public static async Task<OpenPage> AtAsync(IBrowser browser, string address)
    {
        var context = await browser.NewContextAsync();
        var open = new OpenPage(context, await context.NewPageAsync());
        open.Page.Console += (_, message) => open._said.Add(message.Text);
        open.Page.PageError += (_, error) => open._said.Add(error);
        await open.Page.GotoAsync(address);
        return open;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => context.DisposeAsync();
}
