using System.Net;
using Microsoft.AspNetCore.Http;
using Overview.Content.Routing;
using Overview.Hosting;
using Overview.Serving;

namespace Overview.Previewing;

/// <summary>The published folder with the preview's script on each page.</summary>
/// <param name="feed">What open pages are told.</param>
internal sealed class PreviewSite(PreviewFeed feed) : IServedSite
{
    private const string EndOfHead = "</head>";

    private const string Waiting = "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Preview</title>\n</head>\n"
        + "<body>\n<main>\n<h1>No page yet</h1>\n<p>This page comes by itself when the site is built.</p>\n</main>\n"
        + "</body>\n</html>\n";

    private readonly OpenPages _open = new();
    private volatile EarlyPages _early = EarlyPages.None;
    private volatile ServedFolder _folder = ServedFolder.Empty;
    private volatile IReadOnlyDictionary<string, string> _stylesheets = new Dictionary<string, string>();

    /// <inheritdoc/>
    public ServedFolder Folder => _folder;

    /// <inheritdoc/>
    public string BasePath { get; set; } = string.Empty;

    /// <summary>True when a page is open in a browser.</summary>
    /// <param name="href">The path of its address.</param>
    public bool IsOpen(string href) => _open.Has(href);

    /// <summary>True when a page is not as it was published.</summary>
    public bool Differs(string url, string html) =>
        _folder.Find(url, BasePath) is not { Status: 200, File: { } file }
        || !File.Exists(file)
        || File.ReadAllText(file) != html;

    /// <summary>Serves these pages until the build that made them ends.</summary>
    public void Show(EarlyPages pages) => _early = pages;

    /// <summary>Serves a folder as it stands now.</summary>
    public void Show(ServedFolder folder) => _folder = folder;

    /// <summary>Serves stylesheets that no build has published yet.</summary>
    /// <param name="stylesheets">Root-relative URL to content.</param>
    public void Show(IReadOnlyDictionary<string, string> stylesheets) => _stylesheets = stylesheets;

    /// <inheritdoc/>
    public Task WaitAsync(string path, CancellationToken stop) =>
        path.StartsWith(Routes.PreviewFolder, StringComparison.Ordinal) || IsUpToDate(path)
            ? Task.CompletedTask
            : _early.Ended.WaitAsync(stop);

    /// <inheritdoc/>
    public async Task<bool> AnswerAsync(HttpContext request, string path, CancellationToken stop)
    {
        switch (path)
        {
            case Routes.PreviewEvents:
                using (_open.Add(request.Request.Query["page"].ToString()))
                {
                    await SendEventsAsync(request.Response, stop);
                }

                return true;
            case Routes.PreviewScript:
                await SendAsync(request.Response, "text/javascript", PreviewFile.Script.Text, stop);
                return true;
            case Routes.PreviewStylesheet:
                await SendAsync(request.Response, "text/css", PreviewFile.Stylesheet.Text, stop);
                return true;
            default:
                return await SendStylesheetAsync(request.Response, path, stop)
                    || await SendEarlyAsync(request.Response, path, stop);
        }
    }

    /// <summary>The policy stays as strict as the public one: the one script more is allowed by its hash.</summary>
    public Header Change(Header header) => header.Name != ContentPolicy.HeaderName
        ? header
        : header with
        {
            Value = ContentPolicy.Read(header.Value).With(
            [
                PolicySource.Script(PreviewFile.Script.Hash),
                new PolicySource("connect-src", PolicySource.Self),
                new PolicySource("style-src", PolicySource.Self),
            ]).ToString(),
        };

    /// <inheritdoc/>
    public async Task<string?> ChangeAsync(Answer answer, CancellationToken stop)
    {
        // Read first: should a build end meanwhile, the page is older than it says at worst, and comes once more.
        var version = feed.Status.Version;
        if (answer.File is not null && !answer.File.EndsWith(".html", StringComparison.Ordinal))
        {
            return null;
        }

        var html = answer.File is null || !File.Exists(answer.File) ? Waiting : await File.ReadAllTextAsync(answer.File, stop);
        return WithScript(html, version);
    }

    /// <summary>Files whose names tell what is in them stay as they are.</summary>
    private bool IsUpToDate(string path) => _early.Find(path) is not null
        || _stylesheets.ContainsKey(path)
        || (path.StartsWith(Routes.AssetFolder, StringComparison.Ordinal) && _folder.Has(path))
        || (path.StartsWith(Routes.ShareFolder, StringComparison.Ordinal) && _folder.Has(path));

    private string WithScript(string html, string version) =>
        html.Replace(EndOfHead, $"{ScriptElement(version)}\n{EndOfHead}", StringComparison.Ordinal);

    private string ScriptElement(string version) =>
        $"<script src=\"{BasePath}{Routes.PreviewScript}\" integrity=\"{PreviewFile.Script.Hash}\" defer "
        + $"data-version=\"{WebUtility.HtmlEncode(version)}\" data-events=\"{BasePath}{Routes.PreviewEvents}\" "
        + $"data-stylesheet=\"{BasePath}{Routes.PreviewStylesheet}\"></script>";

    private async Task<bool> SendStylesheetAsync(HttpResponse response, string path, CancellationToken stop)
    {
        if (!_stylesheets.TryGetValue(path, out var css))
        {
            return false;
        }

        await SendAsync(response, "text/css", css, stop);
        return true;
    }

    private async Task<bool> SendEarlyAsync(HttpResponse response, string path, CancellationToken stop)
    {
        var version = feed.Status.Version;
        if (_early.Find(path) is not { } html)
        {
            return false;
        }

        await SendAsync(response, "text/html", WithScript(html, version), stop);
        return true;
    }

    private static Task SendAsync(HttpResponse response, string type, string text, CancellationToken stop)
    {
        response.ContentType = $"{type}; charset=utf-8";
        return response.WriteAsync(text, stop);
    }

    /// <summary>Server-sent events (HTML Living Standard, 9.2): the status now, and each one that follows.</summary>
    private async Task SendEventsAsync(HttpResponse response, CancellationToken stop)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        while (!stop.IsCancellationRequested)
        {
            var (json, next) = feed.Read();
            await response.WriteAsync($"data: {json}\n\n", stop);
            await response.Body.FlushAsync(stop);
            await next.WaitAsync(stop);
        }
    }
}
