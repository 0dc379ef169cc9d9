using System.Net;
using System.Net.Http.Headers;

namespace Overview.OutsideLinks;

/// <summary>Asks the web about one address: for its headers first, for the page where a server does not answer that.</summary>
internal sealed class LinkAsker : IDisposable
{
    private const int MostSteps = 10;

    private readonly Politeness _politeness;
    private readonly HttpClient _client;

    /// <summary>Asks in the name of a site.</summary>
    /// <param name="politeness">How servers are treated.</param>
    /// <param name="siteUrl">The address of the site, by which owners of servers learn who asks.</param>
    public LinkAsker(Politeness politeness, string siteUrl)
    {
        _politeness = politeness;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd($"Mozilla/5.0 (compatible; OverviewLinkCheck/1.0; +{siteUrl})");
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
    }

    /// <summary>Asks, and asks again where the answer may be another in a moment.</summary>
    public async Task<LinkAnswer> AskAsync(Uri address, CancellationToken stop)
    {
        for (var retry = 0; ; retry++)
        {
            var (answer, mayPass, wish) = await AskOnceAsync(address, stop);
            if (!mayPass || retry == _politeness.Retries)
            {
                return answer;
            }

            var pause = wish ?? _politeness.RetryPause * (retry + 1);
            await _politeness.Wait(pause < _politeness.LongestPause ? pause : _politeness.LongestPause, stop);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<(LinkAnswer Answer, bool MayPass, TimeSpan? Wish)> AskOnceAsync(Uri address, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(_politeness.Patience);
        try
        {
            return await FollowAsync(address, patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            var words = $"no answer in {_politeness.Patience.TotalSeconds:0} seconds";
            return (new LinkAnswer(LinkAnswerKind.NoAnswer, words), true, null);
        }
        catch (HttpRequestException problem)
        {
            var isUnknown = problem.HttpRequestError == HttpRequestError.NameResolutionError;
            var reason = isUnknown ? "there is no such website" : $"the connection failed ({problem.HttpRequestError})";
            return (new LinkAnswer(isUnknown ? LinkAnswerKind.Gone : LinkAnswerKind.NoAnswer, reason), true, null);
        }
    }

    /// <summary>Follows an address to where it leads, and notes whether every step on the way is one for good.</summary>
    private async Task<(LinkAnswer Answer, bool MayPass, TimeSpan? Wish)> FollowAsync(Uri address, CancellationToken stop)
    {
        var (at, forGood) = (address, address);
        for (var (step, isForGood) = (0, true); step < MostSteps; step++)
        {
            using var response = await SendAsync(at, stop);
            if (NextOf(response, at) is not { } next)
            {
                return Judge(response, forGood == address ? null : forGood);
            }

            isForGood &= response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            forGood = isForGood ? next : forGood;
            at = next;
        }

        return (new LinkAnswer(LinkAnswerKind.NoAnswer, "it leads on and on"), false, null);
    }

    /// <summary>Many servers answer a question for headers alone with an error: then the page itself decides.</summary>
    private async Task<HttpResponseMessage> SendAsync(Uri address, CancellationToken stop)
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, address);
        var response = await _client.SendAsync(head, HttpCompletionOption.ResponseHeadersRead, stop);
        if ((int)response.StatusCode < 400 || response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            return response;
        }

        response.Dispose();
        using var get = new HttpRequestMessage(HttpMethod.Get, address);
        return await _client.SendAsync(get, HttpCompletionOption.ResponseHeadersRead, stop);
    }

    private static Uri? NextOf(HttpResponseMessage response, Uri at) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308
        && response.Headers.Location is { } location
        && Uri.TryCreate(at, location, out var next)
        && (next.Scheme == Uri.UriSchemeHttp || next.Scheme == Uri.UriSchemeHttps)
            ? next
            : null;

    private static (LinkAnswer Answer, bool MayPass, TimeSpan? Wish) Judge(HttpResponseMessage response, Uri? newAddress)
    {
        var status = (int)response.StatusCode;
        var words = $"the server answers {status} {response.ReasonPhrase}".TrimEnd();
        return status switch
        {
            >= 200 and < 300 => newAddress is null
                ? (new LinkAnswer(LinkAnswerKind.Good, words), false, null)
                : (new LinkAnswer(LinkAnswerKind.Moved, words, newAddress.AbsoluteUri), false, null),
            404 or 410 => (new LinkAnswer(LinkAnswerKind.Gone, words), false, null),
            429 or >= 500 => (new LinkAnswer(LinkAnswerKind.NoAnswer, words), true, response.Headers.RetryAfter?.Delta),
            _ => (new LinkAnswer(LinkAnswerKind.NoAnswer, words), false, null),
        };
    }
}
