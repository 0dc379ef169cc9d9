using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Overview.Checking;
using Overview.Content.Routing;
using Overview.Publishing;
using Overview.Running;
using Overview.Serving;
using Overview.Theme;

namespace Overview.Previewing;

/// <summary>Builds after each change, one build at a time, and tells the browser.</summary>
internal sealed class PreviewLoop
{
    /// <summary>Editors save in several steps: all of them are waited for.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    private readonly BuildOptions _options;
    private readonly PreviewSite _site;
    private readonly PreviewFeed _feed;
    private readonly Func<BuildOptions, CancellationToken, Task<RunResult>> _build;
    private readonly string _start = Guid.NewGuid().ToString("N")[..8];
    private IReadOnlyList<ThemeAsset> _assets = [];
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
        (_options, _site, _feed, _build) = (options with { Memory = new PageMemory() }, site, feed, build);
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

    private async Task BuildAsync(IReadOnlyList<ThemeAsset> assets, bool isInputChanged, CancellationToken stop)
    {
        var isStyleOnly = !isInputChanged && DifferInStylesAlone(_assets, assets);
        _assets = assets;
        ShowStylesheets(assets);
        var result = await _build(_options with { Assets = assets }, stop);
        _site.BasePath = result.BasePath ?? _site.BasePath;
        if (result.Outcome == RunOutcome.Good)
        {
            _site.Show(ServedFolder.Read(_options.Output));
            _version += isStyleOnly || result.Written + result.Removed == 0 ? 0 : 1;
        }

        var status = _feed.Status.After(result, _options);
        _feed.Show(status with
        {
            Version = string.Create(CultureInfo.InvariantCulture, $"{_start}-{_version}"),
            Problems = AssetProblem is null ? status.Problems : [.. status.Problems, AssetProblem],
        });
    }

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
