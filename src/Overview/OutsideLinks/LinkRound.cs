using System.Collections.Concurrent;

namespace Overview.OutsideLinks;

/// <summary>Asks about many addresses: some servers at a time, each one question after the other, with a pause between.</summary>
/// <param name="politeness">How servers are treated.</param>
/// <param name="ask">Asks about one address.</param>
internal sealed class LinkRound(Politeness politeness, Func<Uri, CancellationToken, Task<LinkAnswer>> ask)
{
    /// <summary>The answers by address. Parts of a page are not asked for on their own.</summary>
    /// <param name="urls">The addresses.</param>
    /// <param name="answered">Told the number of answers so far.</param>
    /// <param name="stop">Set when the round should stop.</param>
    public async Task<IReadOnlyDictionary<string, LinkAnswer>> RunAsync(
        IEnumerable<string> urls, Action<int> answered, CancellationToken stop)
    {
        var answers = new ConcurrentDictionary<string, LinkAnswer>(StringComparer.Ordinal);
        var hosts = urls.Select(WithoutAnchor).Distinct(StringComparer.Ordinal).Select(url => new Uri(url))
            .GroupBy(address => address.Authority, StringComparer.OrdinalIgnoreCase);
        var options = new ParallelOptions { MaxDegreeOfParallelism = politeness.HostsAtOnce, CancellationToken = stop };
        await Parallel.ForEachAsync(hosts, options, async (host, cancel) =>
        {
            foreach (var (address, number) in host.Select((address, number) => (address, number)))
            {
                if (number > 0)
                {
                    await politeness.Wait(politeness.Pause, cancel);
                }

                answers[address.OriginalString] = await ask(address, cancel);
                answered(answers.Count);
            }
        });
        return answers;
    }

    /// <summary>The address of the page as a whole.</summary>
    public static string WithoutAnchor(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? url : url[..hash];
    }
}
