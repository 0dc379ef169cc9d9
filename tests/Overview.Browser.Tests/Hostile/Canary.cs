using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Overview.Browser.Tests.Hostile;

/// <summary>
/// A browser page in which every script that gets through calls <c>canary()</c>: it tells in which documents one did.
/// Whatever is asked of another host is answered with such a script, so that loading one counts as well.
/// </summary>
internal sealed class Canary : IAsyncDisposable
{
    private const string Call = "canary()";

    private readonly ConcurrentDictionary<string, bool> _struck = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _strangers = new(StringComparer.Ordinal);
    private readonly IBrowserContext _context;
    private readonly Uri _home;

    private Canary(IBrowserContext context, string home)
    {
        _context = context;
        _home = new Uri(home);
    }

    /// <summary>The addresses of the documents that a script ran in.</summary>
    public IReadOnlyCollection<string> Struck => [.. _struck.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The addresses on other hosts from which something was loaded.</summary>
    public IReadOnlyCollection<string> Strangers => [.. _strangers.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The page.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>Opens a page.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="home">An address of the host that is no stranger.</param>
    /// <param name="bypassesPolicy">True to switch the content security policy off, as if there were none.</param>
    /// <param name="files">Documents of that host, by their addresses; null where a server answers.</param>
    public static async Task<Canary> OpenAsync(
        IBrowser browser, string home, bool bypassesPolicy, Func<string, RouteFulfillOptions?>? files = null)
    {
        var context = await browser.NewContextAsync(new() { BypassCSP = bypassesPolicy });
        var canary = new Canary(context, home);
        await context.ExposeBindingAsync("canary", (BindingSource source) => canary.Strike(source.Frame));
        await context.RouteAsync("**/*", route => canary.AnswerAsync(route, files));
        canary.Page = await context.NewPageAsync();
        return canary;
    }

    /// <summary>Loads a document, does to all of its parts what a reader could do, and waits for what comes of it.</summary>
    public async Task VisitAsync(string address, int patience)
    {
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        var provoke = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Hostile", "provoke.js"));
        await Page.EvaluateAsync(provoke);
        await Page.WaitForTimeoutAsync(patience);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _context.DisposeAsync();

    /// <summary>A frame inside a document is the document's doing.</summary>
    private void Strike(IFrame frame)
    {
        var outermost = frame;
        while (outermost.ParentFrame is { } parent && !outermost.Name.StartsWith("vector-", StringComparison.Ordinal))
        {
            outermost = parent;
        }

        _struck[outermost.Name.Length > 0 ? outermost.Name : outermost.Url] = true;
    }

    private Task AnswerAsync(IRoute route, Func<string, RouteFulfillOptions?>? files)
    {
        var address = route.Request.Url;
        if (new Uri(address).Host != _home.Host)
        {
            _strangers[address] = true;
            return route.FulfillAsync(new() { ContentType = "text/javascript", Body = Call });
        }

        return files is null
            ? route.ContinueAsync()
            : route.FulfillAsync(files(address) ?? new() { Status = 404, Body = string.Empty });
    }
}
