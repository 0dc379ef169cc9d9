using System.Collections.Concurrent;

namespace Overview.Checking;

/// <summary>
/// What was read from pages in earlier runs of the same process: a page with the same text is not read again. The
/// preview keeps one, so that a save costs little more than the pages that it changes.
/// </summary>
public sealed class PageMemory
{
    private readonly ConcurrentDictionary<string, (string Html, PageFacts Facts)> _pages = new(StringComparer.Ordinal);

    /// <summary>What is read from a page.</summary>
    /// <param name="url">Its URL.</param>
    /// <param name="html">Its whole text.</param>
    public PageFacts Read(string url, string html)
    {
        if (_pages.TryGetValue(url, out var known) && known.Html == html)
        {
            return known.Facts;
        }

        var facts = PageReader.Read(html);
        _pages[url] = (html, facts);
        return facts;
    }
}
