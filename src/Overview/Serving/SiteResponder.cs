using Microsoft.AspNetCore.Http;

namespace Overview.Serving;

/// <summary>Answers the requests to a <see cref="SiteHost"/>.</summary>
/// <param name="site">What is served.</param>
/// <param name="stop">Set when the host stops.</param>
internal sealed class SiteResponder(IServedSite site, CancellationToken stop)
{
    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext request)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, request.RequestAborted);
        try
        {
            await AnswerAsync(request, end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            request.Abort();
        }
    }

    private async Task AnswerAsync(HttpContext request, CancellationToken end)
    {
        var whole = request.Request.Path.Value ?? string.Empty;
        var path = PathOf(whole);
        await site.WaitAsync(path, end);
        var folder = site.Folder;
        foreach (var header in folder.HeadersFor(whole).Select(site.Change))
        {
            request.Response.Headers[header.Name] = header.Value;
        }

        if (!HttpMethods.IsGet(request.Request.Method) && !HttpMethods.IsHead(request.Request.Method))
        {
            request.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            request.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        if (!await site.AnswerAsync(request, path, end))
        {
            await SendAsync(request, site.Folder.Find(path, site.BasePath), end);
        }
    }

    /// <summary>The path without the base path of the site; empty for what lies beside the site.</summary>
    private string PathOf(string whole) => whole.StartsWith(site.BasePath + '/', StringComparison.Ordinal)
        ? whole[site.BasePath.Length..]
        : string.Empty;

    private async Task SendAsync(HttpContext request, Answer answer, CancellationToken end)
    {
        request.Response.StatusCode = answer.Status;
        if (answer.Location is not null)
        {
            request.Response.Headers.Location = answer.Location + request.Request.QueryString;
            return;
        }

        var page = await site.ChangeAsync(answer, end);
        request.Response.ContentType = page is null && answer.File is null ? "text/plain" : MediaTypes.Of(answer.File ?? ".html");
        if (HttpMethods.IsHead(request.Request.Method))
        {
            return;
        }

        if (page is not null)
        {
            await request.Response.WriteAsync(page, end);
        }
        else if (answer.File is not null)
        {
            await SendFileAsync(request, answer.File, end);
        }
    }

    /// <summary>A file may be renamed away by a build at this very moment.</summary>
    private static async Task SendFileAsync(HttpContext request, string file, CancellationToken end)
    {
        try
        {
            await request.Response.SendFileAsync(file, end);
        }
        catch (IOException) when (!request.Response.HasStarted)
        {
            request.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
