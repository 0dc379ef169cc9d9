namespace Overview.Browser.Tests.Pages;

/// <summary>What a browser found wrong with one page, each fault as a sentence.</summary>
public sealed class PageReading
{
    private readonly Dictionary<PageQuality, List<string>> _faults = [];

    /// <summary>The faults of a kind.</summary>
    public IReadOnlyList<string> Faults(PageQuality quality) => _faults.GetValueOrDefault(quality, []);

    /// <summary>Notes faults, with the view in which they were seen.</summary>
    public void Add(PageQuality quality, string view, IEnumerable<string> faults)
    {
        lock (_faults)
        {
            if (!_faults.TryGetValue(quality, out var list))
            {
                _faults[quality] = list = [];
            }

            list.AddRange(faults.Select(fault => $"{view}: {fault}"));
        }
    }
}
