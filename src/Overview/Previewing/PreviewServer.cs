using System.Threading.Channels;
using Overview.Running;
using Overview.Serving;
using Overview.Theme;

namespace Overview.Previewing;

/// <summary>Builds the site, serves it to this machine, and keeps both in step with what is saved.</summary>
internal static class PreviewServer
{
    /// <summary>Runs until it is stopped.</summary>
    /// <param name="options">What is built.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="terminal">Takes the results of the builds, and the address.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="PortUnavailableException">The port is in use, or needs more rights.</exception>
    public static async Task RunAsync(BuildOptions options, int port, IPreviewTerminal terminal, CancellationToken stop)
    {
        var feed = new PreviewFeed(new PreviewStatus("0", [], [], []));
        var site = new PreviewSite(feed);
        await using var host = await SiteHost.StartAsync(site, port);
        var changes = Channel.CreateUnbounded<string>();
        var loop = new PreviewLoop(options, site, feed, terminal.BuildAsync);
        var theme = Path.Combine(options.WorkingFolder, "theme");
        using var assetBuild = AssetBuild.Start(theme, problem =>
        {
            loop.AssetProblem = problem;
            changes.Writer.TryWrite(theme);
        });
        using var watch = new FolderWatch(options.Input, changes.Writer);
        Func<IReadOnlyList<ThemeAsset>> assets = assetBuild is null
            ? () => ThemeAssets.All
            : new ThemeFolder(Path.Combine(theme, "dist")).Read;
        try
        {
            await loop.BeginAsync(assets(), stop);
            terminal.Started(host.Address + site.BasePath);
            await loop.RunAsync(assets, changes.Reader, watch.Mark, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            terminal.Stopped();
        }
    }
}
