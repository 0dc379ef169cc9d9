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

/// <summary>The real site, built once for all browser tests and served over HTTP on loopback.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly string _output = Path.Combine(Path.GetTempPath(), $"overview-browser-{Guid.NewGuid():N}");
    private WebApplication? _server;

    /// <summary>What came of the build.</summary>
    public RunResult Result { get; private set; } = null!;

    /// <summary>The address of the site, without a slash at the end.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var root = RepositoryRoot.Path;
        Result = await SiteBuilder.RunAsync(
            new BuildOptions
            {
                Input = Path.Combine(root, "input"),
                Output = _output,
                WorkingFolder = root,
                Build = new BuildSettings { Today = new DateOnly(2026, 11, 22) },
            },
            new NoProgress(),
            CancellationToken.None);
        await ServeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        if (Directory.Exists(_output))
        {
            Directory.Delete(_output, recursive: true);
        }
    }

    private async Task ServeAsync()
    {
        Directory.CreateDirectory(_output);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        var files = new PhysicalFileProvider(_output);
        _server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        _server.UseStaticFiles(new StaticFileOptions { FileProvider = files });
        _server.Run(async request =>
        {
            request.Response.StatusCode = StatusCodes.Status404NotFound;
            request.Response.ContentType = "text/html; charset=utf-8";
            await request.Response.SendFileAsync(files.GetFileInfo("404.html"));
        });
        await _server.StartAsync();
        Address = _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    private sealed class NoProgress : IProgressReport
    {
        public void Begin(string stage)
        {
        }
    }
}
