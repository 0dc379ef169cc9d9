using Overview.Content.Routing;
using Overview.Hosting;
using Overview.Publishing;

namespace Overview.Serving;

/// <summary>
/// A published folder at one moment, as the public host serves it. Addresses are looked up in the list of its files and
/// never joined to a path: nothing outside the folder can be asked for, however an address is spelt.
/// </summary>
internal sealed class ServedFolder
{
    private static readonly HashSet<string> ForTheHost = [Routes.HeadersFile, Routes.RedirectsFile];

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _redirects = new(StringComparer.Ordinal);
    private readonly string _headers = string.Empty;
    private readonly IReadOnlyList<HeaderRule> _rules = [];

    private ServedFolder()
    {
    }

    private ServedFolder(string folder)
    {
        foreach (var path in PublishedFiles.List(folder).Where(path => !ForTheHost.Contains('/' + path)))
        {
            var full = Path.Combine(folder, path);
            _files['/' + path] = full;
            _files[new FilePage(path).Url] = full;
        }

        _headers = TextOf(folder, Routes.HeadersFile);
        _rules = HeadersFile.Read(_headers);
        foreach (var redirect in RedirectsFile.Read(TextOf(folder, Routes.RedirectsFile)))
        {
            _redirects[redirect.From] = redirect.To;
        }
    }

    /// <summary>A folder without files.</summary>
    public static ServedFolder Empty { get; } = new();

    /// <summary>True when no page was published yet.</summary>
    public bool IsEmpty => !_files.ContainsKey(Routes.To(FixedPage.Home));

    /// <summary>Reads which files a folder holds, its headers and its redirects.</summary>
    /// <param name="folder">The folder, as a full path; need not exist yet.</param>
    public static ServedFolder Read(string folder) => Directory.Exists(folder) ? new ServedFolder(folder) : Empty;

    /// <summary>What the host says to a request.</summary>
    /// <param name="path">The path that was asked for, without the base path of the site.</param>
    /// <param name="basePath">The path under which the site is served.</param>
    public Answer Find(string path, string basePath)
    {
        if ((_redirects.GetValueOrDefault(basePath + path) ?? _redirects.GetValueOrDefault($"{basePath}{path}/")) is { } to)
        {
            return new Answer(301, Location: to);
        }

        if (_files.TryGetValue(path, out var file))
        {
            return new Answer(200, file);
        }

        return path.Length > 0 && _files.ContainsKey(path + '/')
            ? new Answer(301, Location: $"{basePath}{path}/")
            : new Answer(404, _files.GetValueOrDefault(Routes.To(FixedPage.NotFound)));
    }

    /// <summary>True when a file is served at an address.</summary>
    /// <param name="path">The path, without the base path of the site.</param>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>True when another state of the folder has the same headers for all addresses.</summary>
    public bool HasHeadersOf(ServedFolder other) => _headers == other._headers;

    /// <summary>The headers that the host adds for an address.</summary>
    /// <param name="path">The whole path that was asked for.</param>
    public IEnumerable<Header> HeadersFor(string path) =>
        _rules.Where(rule => rule.Fits(path)).SelectMany(rule => rule.Headers);

    private static string TextOf(string folder, string url)
    {
        var file = Path.Combine(folder, url[1..]);
        return File.Exists(file) ? File.ReadAllText(file) : string.Empty;
    }
}
