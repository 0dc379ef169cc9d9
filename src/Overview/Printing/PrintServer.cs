using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Overview.Content.Routing;

namespace Overview.Printing;

/// <summary>Serves the document, and the built site's files that it loads, to this machine alone.</summary>
internal sealed class PrintServer : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly string _path;
    private string _html = string.Empty;

    private PrintServer(WebApplication server, string basePath)
    {
        _server = server;
        _path = basePath + Routes.To(FixedPage.PrintEdition);
    }

    /// <summary>Where the document is.</summary>
    public Uri Address =>
        new(new Uri(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!
            .Addresses.Single()), _path);

    /// <summary>Starts serving on a free port.</summary>
    /// <param name="output">The folder of the built site.</param>
    /// <param name="basePath">The path under which the site is served.</param>
    public static async Task<PrintServer> StartAsync(string output, string basePath)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var server = new PrintServer(application, basePath);
        application.Use(server.ServeDocumentAsync);
        application.UseStaticFiles(
            new StaticFileOptions { FileProvider = new PhysicalFileProvider(output), RequestPath = basePath });
        await application.StartAsync();
        return server;
    }

    /// <summary>Changes what is served as the document.</summary>
    public void Show(string html) => _html = html;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task ServeDocumentAsync(HttpContext request, RequestDelegate next)
    {
        if (request.Request.Path != _path)
        {
            return next(request);
        }

        request.Response.ContentType = "text/html; charset=utf-8";
        return request.Response.WriteAsync(_html);
    }
}
