using Overview.Content.Building;
using Overview.Previewing;
using Overview.Reporting;
using Overview.Running;
using Overview.Tests;
using Overview.Theme;

namespace Overview.Browser.Tests.Previewing;

/// <summary>A copy of the real site under the preview, for tests that edit it.</summary>
public sealed class PreviewedSite : IAsyncLifetime
{
    /// <summary>Tells of each change of the theme's files, as the real asset build does of those it writes.</summary>
    private const string AssetBuild = "import { watch } from 'node:fs'; process.stdin.resume().on('end', () => process.exit(0)); "
        + "watch('dist', () => setTimeout(() => console.log('{}'), 20));\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("overview-previewed-").FullName;
    private readonly CancellationTokenSource _stop = new();
    private readonly Terminal _terminal = new();
    private Task _running = Task.CompletedTask;

    /// <summary>The address of the site, without a slash at the end.</summary>
    public string Address { get; private set; } = string.Empty;

    private string Styles => Path.Combine(_folder, "theme", "dist");

    /// <summary>The text of a content file.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Saves a content file.</summary>
    public void Write(string path, string text) => File.WriteAllText(PathOf(path), text);

    /// <summary>Renames a content file.</summary>
    public void Move(string path, string to) => File.Move(PathOf(path), PathOf(to));

    /// <summary>Deletes a content file.</summary>
    public void Delete(string path) => File.Delete(PathOf(path));

    /// <summary>Writes another stylesheet, as the asset build does after a save.</summary>
    public void ChangeStyle(Func<string, string> change)
    {
        var file = Path.Combine(Styles, "overview.css");
        File.WriteAllText(file, change(File.ReadAllText(file)));
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var from = Path.Combine(RepositoryRoot.Path, "input");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        MakeTheme();
        var options = new BuildOptions
        {
            Input = Path.Combine(_folder, "input"),
            Output = Path.Combine(_folder, "output"),
            WorkingFolder = _folder,
            Build = new BuildSettings { Today = ContentDay.Of(from), Drafts = true },
        };
        _running = PreviewServer.RunAsync(options, port: 0, _terminal, _stop.Token);
        Address = await _terminal.Address.Task;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        _stop.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void MakeTheme()
    {
        Directory.CreateDirectory(Styles);
        foreach (var asset in ThemeAssets.All)
        {
            File.WriteAllBytes(Path.Combine(Styles, asset.Name), asset.Bytes.ToArray());
        }

        File.WriteAllText(Path.Combine(_folder, "theme", "build.mjs"), AssetBuild);
    }

    private string PathOf(string path) => Path.Combine(_folder, "input", path);

    private sealed class Terminal : IPreviewTerminal
    {
        public TaskCompletionSource<string> Address { get; } = new();

        public void Started(string address) => Address.TrySetResult(address);

        public Task<RunResult> BuildAsync(BuildOptions options, CancellationToken stop) =>
            SiteBuilder.RunAsync(options, new NoProgress(), stop);

        public void Stopped()
        {
        }
    }

    private sealed class NoProgress : IProgressReport
    {
        public void Begin(string stage)
        {
        }
    }
}
