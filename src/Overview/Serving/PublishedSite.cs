using Microsoft.AspNetCore.Http;
using Overview.Hosting;

namespace Overview.Serving;

/// <summary>A published folder served as it is.</summary>
/// <param name="folder">The folder, as a full path.</param>
/// <param name="basePath">The path under which the site is served; empty at the root of the host.</param>
internal sealed class PublishedSite(string folder, string basePath) : IServedSite
{
    /// <inheritdoc/>
    public ServedFolder Folder { get; } = ServedFolder.Read(folder);

    /// <inheritdoc/>
    public string BasePath => basePath;

    /// <inheritdoc/>
    public Task WaitAsync(string path, CancellationToken stop) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<bool> AnswerAsync(HttpContext request, string path, CancellationToken stop) => Task.FromResult(false);

    /// <inheritdoc/>
    public Header Change(Header header) => header;

    /// <inheritdoc/>
    public Task<string?> ChangeAsync(Answer answer, CancellationToken stop) => Task.FromResult<string?>(null);
}
