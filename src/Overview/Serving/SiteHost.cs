using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Overview.Serving;

/// <summary>
/// Serves a published folder to this machine alone, as the public host would: the same headers, redirects and page for
/// what is not there.
/// </summary>
internal sealed class SiteHost : IAsyncDisposable
{
    private readonly WebApplication _server;

    private SiteHost(WebApplication server) => _server = server;

    /// <summary>The address of the site, without a slash at the end.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>Starts serving.</summary>
    /// <param name="site">What is served.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="PortUnavailableException">The port is in use, or needs more rights.</exception>
    public static async Task<SiteHost> StartAsync(IServedSite site, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        // Another site's page may have its name lead to this machine (DNS rebinding): it is given nothing.
        builder.Services.Configure<HostFilteringOptions>(
            options => options.AllowedHosts = ["127.0.0.1", "localhost", "[::1]"]);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(2));
        var server = builder.Build();
        server.UseHostFiltering();
        server.Run(new SiteResponder(site, server.Lifetime.ApplicationStopping).AnswerAsync);
        var host = new SiteHost(server);
        await ListenAsync(server);
        host.Address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!
            .Addresses.Single();
        return host;
    }

    /// <summary>Kestrel tells of a port in use and of one that needs more rights in two ways.</summary>
    private static async Task ListenAsync(WebApplication server)
    {
        try
        {
            await server.StartAsync();
        }
        catch (Exception refused) when (refused is IOException or SocketException)
        {
            throw new PortUnavailableException(refused);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync();
        await _server.DisposeAsync();
    }
}
