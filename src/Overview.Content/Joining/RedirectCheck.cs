using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Routing;

namespace Overview.Content.Joining;

/// <summary>Holds former addresses against all pages and against each other.</summary>
internal sealed class RedirectCheck
{
    private static readonly string[] FileFolders = [Routes.AssetFolder, Routes.MediaFolder, Routes.ShareFolder];

    private readonly List<(Redirect Redirect, FormerAddress Written)> _claims;
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _firstFiles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _otherPages;

    /// <summary>Prepares the check.</summary>
    /// <param name="declared">All records, those that are not public yet too: their addresses are taken.</param>
    /// <param name="pages">The URLs of all pages that the site makes.</param>
    public RedirectCheck(IReadOnlyList<ParsedRecord> declared, IEnumerable<string> pages)
    {
        _claims =
        [
            .. from record in declared
               where record.Url is not null
               from former in record.FormerAddresses
               select (new Redirect(former.Url, record.Url!), former),
        ];
        foreach (var (redirect, written) in _claims)
        {
            _targets.TryAdd(redirect.From, redirect.To);
            _firstFiles.TryAdd(redirect.From, written.Location.File);
        }

        foreach (var record in declared.Where(one => one.Url is not null))
        {
            _files.TryAdd(record.Url!, record.Location.File);
        }

        _otherPages = pages.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A finding for each address that cannot be a former one; one mistake is told once.</summary>
    public IReadOnlyList<Finding> Run() =>
        [.. _claims.Select(claim => Check(claim.Redirect, claim.Written.Location)).OfType<Finding>()];

    private Finding? Check(Redirect redirect, Location location)
    {
        var (from, to) = redirect;
        if (from == to)
        {
            return RedirectRules.ToItself.At(location, from);
        }

        if (_targets[from] != to)
        {
            return RedirectRules.ClaimedTwice.At(location, from, _firstFiles[from]);
        }

        if (CircleFrom(from) is { } circle)
        {
            return RedirectRules.Loop.At(location, from, string.Join(" to ", circle));
        }

        return StandsAt(from) is not { } words
            ? null
            : _targets.FirstOrDefault(claim => claim.Value == from).Key is { } before
                ? RedirectRules.Chain.At(location, from, before)
                : RedirectRules.Taken.At(location, from, words);
    }

    /// <summary>The way from an address back to itself, or null where it ends.</summary>
    private List<string>? CircleFrom(string start)
    {
        var way = new List<string> { start };
        for (var at = _targets[start]; _targets.TryGetValue(at, out var next) && way.Count <= _targets.Count; at = next)
        {
            way.Add(at);
            if (next == start)
            {
                return [.. way, start];
            }
        }

        return null;
    }

    private string? StandsAt(string url) =>
        _files.TryGetValue(url, out var file) ? $"the page of {file} stands"
        : _otherPages.Contains(url) ? "a page that the site makes itself stands"
        : FileFolders.Any(folder => url.StartsWith(folder, StringComparison.Ordinal)) ? "the site keeps its files"
        : null;
}
