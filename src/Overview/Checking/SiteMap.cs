namespace Overview.Checking;

/// <summary>What the site serves: pages with their ids, and files. Links are resolved against it.</summary>
/// <param name="basePath">The path under which the site is served, without a slash at the end.</param>
/// <param name="pages">All pages.</param>
/// <param name="files">All files, relative to the output folder.</param>
public sealed class SiteMap(string basePath, IEnumerable<RenderedPage> pages, IEnumerable<string> files)
{
    private readonly Dictionary<string, IReadOnlySet<string>> _idsByUrl =
        pages.ToDictionary(page => page.Route.Url, page => page.Facts.Ids, StringComparer.Ordinal);

    private readonly HashSet<string> _files = files.ToHashSet(StringComparer.Ordinal);

    /// <summary>The URLs of all pages.</summary>
    public IEnumerable<string> Urls => _idsByUrl.Keys;

    /// <summary>True when a page or file stands at a root-relative URL.</summary>
    public bool HasUrl(string url) => _idsByUrl.ContainsKey(url) || (url.Length > 1 && _files.Contains(url[1..]));

    /// <summary>True when the page at the URL has an element with the id. What follows '#' on a file is its own.</summary>
    /// <param name="url">A URL that the site serves.</param>
    /// <param name="anchor">The id; null or empty means the page as a whole.</param>
    public bool HasAnchor(string url, string? anchor) =>
        string.IsNullOrEmpty(anchor) || !_idsByUrl.TryGetValue(url, out var ids) || ids.Contains(anchor);

    /// <summary>The ids of a page, in order.</summary>
    public IEnumerable<string> AnchorsOf(string url) =>
        _idsByUrl.TryGetValue(url, out var ids) ? ids.Order(StringComparer.Ordinal) : [];

    /// <summary>Splits an address into URL and anchor, without query and base path; null when it leads elsewhere.</summary>
    /// <param name="target">The address as written.</param>
    /// <param name="pageUrl">The page on which it stands.</param>
    /// <param name="hasBasePath">True for addresses in rendered pages, which carry the base path.</param>
    public (string Url, string? Anchor)? Resolve(string target, string? pageUrl, bool hasBasePath)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? null : Uri.UnescapeDataString(target[(hash + 1)..]);
        var address = hash < 0 ? target : target[..hash];
        var query = address.IndexOf('?', StringComparison.Ordinal);
        address = query < 0 ? address : address[..query];
        if (address.Length == 0)
        {
            return pageUrl is null ? null : (pageUrl, anchor);
        }

        if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        var isUnderBase = !hasBasePath || address.StartsWith(basePath + "/", StringComparison.Ordinal);
        return isUnderBase ? (Uri.UnescapeDataString(hasBasePath ? address[basePath.Length..] : address), anchor) : null;
    }
}
