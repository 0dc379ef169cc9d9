using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Overview.Content.Building;
using Overview.Reporting;
using Overview.Running;

namespace Overview.Browser.Tests;

/// <summary>A site built for browser tests and served over HTTP on loopback with the headers of the public
/// host.</summary>
public abstract class ServedSite : IAsyncLifetime
{
    private WebApplication? _server;

    /// <summary>The folder that holds its files.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"overview-browser-{Guid.NewGuid():N}");

    /// <summary>What came of the build.</summary>
    public RunResult Result { get; private set; } = null!;

    /// <summary>The address of the site, without a slash at the end.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>The folder from which it is built.</summary>
    protected virtual string Input => Path.Combine(RepositoryRoot.Path, "input");

    /// <summary>How it is built.</summary>
    protected virtual BuildSettings Settings => new() { Today = new DateOnly(2026, 11, 22) };

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
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private async Task ServeAsync()
    {
        Directory.CreateDirectory(Folder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        var files = new PhysicalFileProvider(Folder);
        var headers = DeployHeaders.Read();
        _server.Use((request, next) =>
        {
            foreach (var (name, value) in headers)
            {
                request.Response.Headers[name] = value;
            }

            return next(request);
        });
        _server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        _server.UseStaticFiles(new StaticFileOptions { FileProvider = files });
        _server.Run(async request =>
        {
            request.Response.StatusCode = StatusCodes.Status404NotFound;
            request.Response.ContentType = "text/html; charset=utf-8";
            await request.Response.SendFileAsync(files.GetFileInfo("404.html"));
        });
        await _server.StartAsync();
        var addresses = _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Address = addresses.Addresses.Single();
    }

    private sealed class NoProgress : IProgressReport
    {
        public void Begin(string stage)
        {
        }
    }
}
