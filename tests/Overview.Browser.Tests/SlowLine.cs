using Microsoft.AspNetCore.Http;
using Overview.Hosting;
using Overview.Serving;

namespace Overview.Browser.Tests;

/// <summary>Sends pages piece by piece, as they come over a slow line, to a browser that asks for that: what moves when
/// more of a page arrives then does so each time.</summary>
internal sealed class SlowLine(IServedSite site) : IServedSite
{
    /// <summary>The header of such a request.</summary>
    public static readonly KeyValuePair<string, string> Wish = new("Overview-Slow-Line", "1");

    /// <summary>The least; a piece ends where a tag begins.</summary>
    private const int PieceLength = 2000;
    private const int MostPieces = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <inheritdoc/>
    public ServedFolder Folder => site.Folder;

    /// <inheritdoc/>
    public string BasePath => site.BasePath;

    /// <inheritdoc/>
    public Task WaitAsync(string path, CancellationToken stop) => site.WaitAsync(path, stop);

    /// <inheritdoc/>
    public async Task<bool> AnswerAsync(HttpContext request, string path, CancellationToken stop)
    {
        if (!request.Request.Headers.ContainsKey(Wish.Key)
            || Folder.Find(path, BasePath) is not { Status: 200, File: { } file } || Path.GetExtension(file) != ".html")
        {
            return await site.AnswerAsync(request, path, stop);
        }

        request.Response.ContentType = MediaTypes.Of(file);
        await SendAsync(request.Response, await File.ReadAllBytesAsync(file, stop), stop);
        return true;
    }

    /// <inheritdoc/>
    public Header Change(Header header) => site.Change(header);

    /// <inheritdoc/>
    public Task<string?> ChangeAsync(Answer answer, CancellationToken stop) => site.ChangeAsync(answer, stop);

    private static async Task SendAsync(HttpResponse response, ReadOnlyMemory<byte> rest, CancellationToken stop)
    {
        for (var piece = 1; piece < MostPieces && rest.Length > PieceLength; piece++)
        {
            var length = PieceLength + Math.Max(0, rest.Span[PieceLength..].IndexOf((byte)'<'));
            await response.Body.WriteAsync(rest[..length], stop);
            await response.Body.FlushAsync(stop);
            await Task.Delay(Pause, stop);
            rest = rest[length..];
        }

        await response.Body.WriteAsync(rest, stop);
    }
}
