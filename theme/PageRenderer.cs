using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Overview.Content.Building;
using Overview.Content.Routing;

namespace Overview.Theme;

/// <summary>
/// Turns a route into the text of its HTML document. The same site and route always give the same text,
/// and pages may be rendered at the same time.
/// </summary>
/// <param name="site">All that the pages may know.</param>
public sealed class PageRenderer(Site site) : IAsyncDisposable
{
    private readonly ScriptHashes _hashes = new(site);

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(site)
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        // The default encoder writes accents and apostrophes as entities.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>Renders the page of a route as a whole HTML document.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The theme has no page for this kind of route.</exception>
    public async Task<string> RenderAsync(Route route)
    {
        var (component, parameters) = PageComponents.For(route);

        // A renderer keeps all that it ever rendered: one for each page lets the page go.
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(component, parameters);
            return root.ToHtmlString();
        });
        return _hashes.AddTo(VoidElements.WithoutSlash(html)) + "\n";
    }

    /// <summary>The component that renders a route: where maintainers look when its page is wrong.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The theme has no page for this kind of route.</exception>
    public static string ComponentOf(Route route) => PageComponents.For(route).Component.Name;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
