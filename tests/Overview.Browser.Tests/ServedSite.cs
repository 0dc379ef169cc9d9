using Overview.Content.Building;
using Overview.Reporting;
using Overview.Running;
using Overview.Serving;
using Overview.Tests;

namespace Overview.Browser.Tests;

/// <summary>A site built for browser tests, and served on loopback by the product's own preview of the public host.</summary>
public abstract class ServedSite : IAsyncLifetime
{
    private SiteHost? _host;

    /// <summary>The folder that holds its files.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"overview-browser-{Guid.NewGuid():N}");

    /// <summary>What came of the build.</summary>
    public RunResult Result { get; private set; } = null!;

    /// <summary>The address of the site, without a slash at the end.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>The folder from which it is built.</summary>
    protected virtual string Input => Path.Combine(RepositoryRoot.Path, "input");

    /// <summary>How it is built.</summary>
    protected virtual BuildSettings Settings => new() { Today = ContentDay.Of(Input) };

    /// <summary>The addresses of all pages, below the site's.</summary>
    public IEnumerable<string> Addresses() =>
        Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Select(AddressOf);

    /// <summary>The address of a page, from the file that holds it.</summary>
    public string AddressOf(string file)
    {
        const string Index = "/index.html";
        var path = "/" + Path.GetRelativePath(Folder, file).Replace('\\', '/');
        return path.EndsWith(Index, StringComparison.Ordinal) ? path[..^(Index.Length - 1)] : path;
    }

    /// <inheritdoc/>
    public virtual async ValueTask InitializeAsync()
    {
        Result = await SiteBuilder.RunAsync(
            new BuildOptions
            {
                Input = Input,
                Output = Folder,
                WorkingFolder = RepositoryRoot.Path,
                Build = Settings,
            },
            new NoProgress(),
            CancellationToken.None);
        await ServeAsync();
    }

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private async Task ServeAsync()
    {
        Directory.CreateDirectory(Folder);
        _host = await SiteHost.StartAsync(new SlowLine(new PublishedSite(Folder, string.Empty)), port: 0);
        Address = _host.Address;
    }

    private sealed class NoProgress : IProgressReport
    {
        public void Begin(string stage)
        {
        }
    }
}
