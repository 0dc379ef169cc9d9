using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Overview.Tests.OutsideLinks;

/// <summary>A website on this machine that answers as other people's do: well, badly, late, or not at all.</summary>
internal sealed class LinkServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);
    private int _atOnce;

    private LinkServer(WebApplication app)
    {
        _app = app;
        app.Run(AnswerAsync);
    }

    /// <summary>Its address, without a slash at the end.</summary>
    public string Url => _app.Urls.Single();

    /// <summary>The questions, in the order in which they came.</summary>
    public ConcurrentQueue<string> Questions { get; } = [];

    /// <summary>The most questions that it had to answer at the same time.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Who asked.</summary>
    public string? UserAgent { get; private set; }

    public static async Task<LinkServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new LinkServer(builder.Build());
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        Questions.Enqueue($"{context.Request.Method} {path}");
        UserAgent = context.Request.Headers.UserAgent;
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _atOnce));
        try
        {
            await AnswerAsync(context, path);
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }
    }

    private async Task AnswerAsync(HttpContext context, string path)
    {
        var isHead = HttpMethods.IsHead(context.Request.Method);
        var response = context.Response;
        switch (path)
        {
            case "/gone":
                response.StatusCode = 404;
                break;
            case "/no-head":
                response.StatusCode = isHead ? 405 : 200;
                break;
            case "/forbidden":
                response.StatusCode = 403;
                break;
            case "/moved":
                Lead(response, 301, "/fine");
                break;
            case "/moved-twice":
                Lead(response, 308, "/moved");
                break;
            case "/for-now":
                Lead(response, 302, "/fine");
                break;
            case "/moved-to-gone":
                Lead(response, 301, "/gone");
                break;
            case "/circle":
                Lead(response, 301, "/circle");
                break;
            case "/busy-at-first":
                response.StatusCode = _asked.AddOrUpdate(path, 1, (_, times) => times + 1) <= 2 ? 503 : 200;
                break;
            case "/too-many":
                response.StatusCode = 429;
                response.Headers.RetryAfter = "7";
                break;
            case "/never":
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            default:
                response.StatusCode = 200;
                break;
        }
    }

    private static void Lead(HttpResponse response, int status, string to)
    {
        response.StatusCode = status;
        response.Headers.Location = to;
    }
}
