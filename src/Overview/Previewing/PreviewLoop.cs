using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Overview.Content.Routing;
using Overview.Publishing;
using Overview.Running;
using Overview.Serving;
using Overview.Theme;

namespace Overview.Previewing;

/// <summary>Builds after each change, one build at a time, and tells the browser.</summary>
internal sealed class PreviewLoop : IPageAudience
{
    /// <summary>Editors save in several steps: all of them are waited for.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    private readonly BuildOptions _options;
    private readonly PreviewSite _site;
    private readonly PreviewFeed _feed;
    private readonly Func<BuildOptions, CancellationToken, Task<RunResult>> _build;
    private readonly string _start = Guid.NewGuid().ToString("N")[..8];
    private IReadOnlyList<ThemeAsset> _assets = [];
    private EarlyPages _early = EarlyPages.None;
    private int _version;

    /// <summary>Prepares the loop.</summary>
    /// <param name="options">What is built.</param>
    /// <param name="site">What is served.</param>
    /// <param name="feed">What open pages are told.</param>
    /// <param name="build">Builds the site and prints what came of it.</param>
    public PreviewLoop(
        BuildOptions options,
        PreviewSite site,
        PreviewFeed feed,
        Func<BuildOptions, CancellationToken, Task<RunResult>> build)
    {
        (_options, _site, _feed, _build) = (options with { Memory = new RunMemory() }, site, feed, build);
    }

    /// <summary>What is wrong with the styles and scripts, in words; null when nothing is.</summary>
    public string? AssetProblem { get; set; }

    /// <summary>Builds for the first time.</summary>
    public Task BeginAsync(IReadOnlyList<ThemeAsset> theme, CancellationToken stop) =>
        BuildAsync(theme, isInputChanged: true, stop);

    /// <summary>Builds again after each change, until it is stopped.</summary>
    /// <param name="theme">The theme's files.</param>
    /// <param name="changes">Gives the folder that changed.</param>
    /// <param name="begin">Called before each build.</param>
    /// <param name="stop">Stops it.</param>
    public async Task RunAsync(
        Func<IReadOnlyList<ThemeAsset>> theme, ChannelReader<string> changes, Action begin, CancellationToken stop)
    {
        while (await changes.WaitToReadAsync(stop))
        {
            await Task.Delay(Quiet, stop);
            var changed = new HashSet<string>(StringComparer.Ordinal);
            while (changes.TryRead(out var folder))
            {
                changed.Add(folder);
            }

            begin();
            await BuildAsync(theme(), changed.Contains(_options.Input), stop);
        }
    }

    /// <inheritdoc/>
    public bool LooksAt(string href) => _site.IsOpen(href);

    /// <summary>A page that is open comes before all that it does not need is made, checked and published.</summary>
    public void Show(IReadOnlyDictionary<string, string> pages)
    {
        if (pages.Any(page => _site.Differs(page.Key, page.Value)))
        {
            _early = new EarlyPages(pages);
            _site.Show(_early);
            _version++;
            Tell(_feed.Status with { Findings = [], Problems = [] });
        }
    }

    private async Task BuildAsync(IReadOnlyList<ThemeAsset> assets, bool isInputChanged, CancellationToken stop)
    {
        var isStyleOnly = !isInputChanged && DifferInStylesAlone(_assets, assets);
        _assets = assets;
        ShowStylesheets(assets);
        var result = await _build(_options with { Assets = assets, Audience = isStyleOnly ? null : this }, stop);
        _site.BasePath = result.BasePath ?? _site.BasePath;
        _version += result.Outcome == RunOutcome.Good ? Serve(result, isStyleOnly) : Withdraw();
        Tell(_feed.Status.After(result, _options));
    }

    /// <summary>Serves what was published; 1 when open pages do not show it yet.</summary>
    private int Serve(RunResult result, bool isStyleOnly)
    {
        var (before, now) = (_site.Folder, ServedFolder.Read(_options.Output));
        _site.Show(now);
        var isShown = _early.IsOver ? isStyleOnly || result.Written + result.Removed == 0 : now.HasHeadersOf(before);
        _early.End();
        return isShown ? 0 : 1;
    }

    /// <summary>Serves the last good pages again; 1 when open pages show others.</summary>
    private int Withdraw()
    {
        var isShown = _early.IsOver;
        _early.End();
        return isShown ? 0 : 1;
    }

    private void Tell(PreviewStatus status) => _feed.Show(status with
    {
        Version = string.Create(CultureInfo.InvariantCulture, $"{_start}-{_version}"),
        Problems = AssetProblem is null ? status.Problems : [.. status.Problems, AssetProblem],
    });

    /// <summary>New styles are shown before the pages that name them are built.</summary>
    private void ShowStylesheets(IReadOnlyList<ThemeAsset> assets)
    {
        var stylesheets = assets.Where(IsStyle).ToDictionary(
            asset => Routes.AssetFolder + Fingerprint.In(asset.Name, asset.Bytes.Span),
            asset => Encoding.UTF8.GetString(asset.Bytes.Span));
        string[] urls = [.. stylesheets.Keys.Select(url => _site.BasePath + url).Order(StringComparer.Ordinal)];
        _site.Show(stylesheets);
        if (!urls.SequenceEqual(_feed.Status.Stylesheets))
        {
            _feed.Show(_feed.Status with { Stylesheets = urls });
        }
    }

    private static bool DifferInStylesAlone(IReadOnlyList<ThemeAsset> before, IReadOnlyList<ThemeAsset> now) =>
        now.Count == before.Count
        && now.Zip(before).All(pair => pair.First.Name == pair.Second.Name
            && (IsStyle(pair.First) || pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)));

    private static bool IsStyle(ThemeAsset asset) => asset.Name.EndsWith(".css", StringComparison.Ordinal);
}
