using Microsoft.AspNetCore.Http;
using Overview.Hosting;

namespace Overview.Serving;

/// <summary>What a <see cref="SiteHost"/> serves.</summary>
internal interface IServedSite
{
    /// <summary>The published folder as it stands now.</summary>
    ServedFolder Folder { get; }

    /// <summary>The path under which the site is served; empty at the root of the host.</summary>
    string BasePath { get; }

    /// <summary>Waits as long as the folder is not up to date for what is asked for.</summary>
    Task WaitAsync(string path, CancellationToken stop);

    /// <summary>Answers a request for something that is not in the folder; false leaves it to the folder.</summary>
    Task<bool> AnswerAsync(HttpContext request, string path, CancellationToken stop);

    /// <summary>Changes a header before it is sent.</summary>
    Header Change(Header header);

    /// <summary>Changes a page before it is sent; null sends its file as it is.</summary>
    Task<string?> ChangeAsync(Answer answer, CancellationToken stop);
}
