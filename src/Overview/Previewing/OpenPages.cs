using System.Collections.Concurrent;

namespace Overview.Previewing;

/// <summary>The pages that are open in a browser at this moment.</summary>
internal sealed class OpenPages
{
    private readonly ConcurrentDictionary<object, string> _pages = [];

    /// <summary>Takes a page for open until the result is disposed of.</summary>
    /// <param name="href">The path of its address.</param>
    public IDisposable Add(string href)
    {
        var page = new OpenPage(this);
        _pages[page] = href;
        return page;
    }

    /// <summary>True when a page is open.</summary>
    public bool Has(string href) => _pages.Values.Contains(href);

    private sealed class OpenPage(OpenPages all) : IDisposable
    {
        public void Dispose() => all._pages.TryRemove(this, out _);
    }
}
