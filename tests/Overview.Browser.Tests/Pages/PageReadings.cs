using System.Collections.Concurrent;

namespace Overview.Browser.Tests.Pages;

/// <summary>Reads each page once, in all its views, however many tests ask about it.</summary>
public sealed class PageReadings(BuiltSite site, BrowserFixture fixture) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<PageReading>>> _readings = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turns = new(Environment.ProcessorCount);
    private readonly ConcurrentBag<PageWindow> _windows = [];
    private readonly Lazy<Task<PageScripts>> _scripts = new(PageScripts.LoadAsync);

    /// <summary>What was found on a page. The first question has all pages of the list read.</summary>
    public Task<PageReading> OfAsync(string path)
    {
        foreach (var other in PageTypes.Paths)
        {
            _ = ReadingOf(other).Value;
        }

        return ReadingOf(path).Value;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var window in _windows)
        {
            await window.DisposeAsync();
        }

        _turns.Dispose();
    }

    private Lazy<Task<PageReading>> ReadingOf(string path) =>
        _readings.GetOrAdd(path, one => new Lazy<Task<PageReading>>(() => Task.Run(() => ReadAsync(one))));

    private async Task<PageReading> ReadAsync(string path)
    {
        await _turns.WaitAsync();
        var window = _windows.TryTake(out var free)
            ? free
            : await PageWindow.OpenAsync(fixture.Browser, await _scripts.Value);
        try
        {
            return await new PageVisit(site, path, window).ReadAsync();
        }
        finally
        {
            _windows.Add(window);
            _turns.Release();
        }
    }
}
