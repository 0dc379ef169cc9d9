using System.Net;
using System.Text.Json;
using System.Threading.Channels;
using Overview.Previewing;
using Overview.Reporting;
using Overview.Running;
using Overview.Tests.Stories;

namespace Overview.Tests.Previewing;

/// <summary>A preview of a small site, and a browser that listens to it.</summary>
internal sealed class PreviewStory : IPreviewTerminal, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<string> _address = new();
    private readonly Channel<PreviewStatus> _told = Channel.CreateUnbounded<PreviewStatus>();
    private readonly HttpClient _client = new();
    private Task _listening = Task.CompletedTask;

    private PreviewStory(SiteStory site, string page)
    {
        (Site, Page) = (site, page);
        ExitCode = RunAsync();
    }

    public SiteStory Site { get; }

    /// <summary>The page that is open in the browser.</summary>
    public string Page { get; }

    /// <summary>What is told how far a build is.</summary>
    public IProgressReport Progress { get; set; } = WatchedProgress.Quiet;

    public Task<int> ExitCode { get; }

    /// <summary>What the browser was told last.</summary>
    public PreviewStatus Status { get; private set; } = null!;

    public int Port => new Uri(_address.Task.Result).Port;

    public static async Task<PreviewStory> StartAsync(Action<SiteStory>? prepare = null, string page = "")
    {
        var site = new SiteStory();
        prepare?.Invoke(site);
        var story = new PreviewStory(site, page);
        await story._address.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        story._listening = story.ListenAsync();
        await story.UntilAsync(_ => true);
        return story;
    }

    /// <summary>Waits until the browser is told what is wanted.</summary>
    public async Task<PreviewStatus> UntilAsync(Func<PreviewStatus, bool> isWanted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (Status is null || !isWanted(Status))
        {
            Status = await _told.Reader.ReadAsync(patience.Token);
        }

        return Status;
    }

    public Task<string> UntilTextAsync(string path, string text) =>
        UntilAsync(path, async answer => (await TextOf(answer)).Contains(text, StringComparison.Ordinal));

    public Task<string> UntilPageAsync(string path, HttpStatusCode status) =>
        UntilAsync(path, answer => Task.FromResult(answer.StatusCode == status));

    public async Task<string> GetAsync(string path) => await TextOf(await AskAsync(path));

    public async Task<string> PolicyAsync() =>
        (await AskAsync("/")).Headers.GetValues("Content-Security-Policy").Single();

    public void Started(string address) => _address.TrySetResult(address);

    public Task<RunResult> BuildAsync(BuildOptions options, CancellationToken stop) =>
        SiteBuilder.RunAsync(options, Progress, stop);

    public void Stopped() => _told.Writer.TryComplete();

    public async ValueTask DisposeAsync()
    {
        if (_stop.IsCancellationRequested)
        {
            return;
        }

        await _stop.CancelAsync();
        await ExitCode;
        await _listening;
        _client.Dispose();
        Site.Dispose();
    }

    private async Task<int> RunAsync()
    {
        var options = Site.Options with { Build = Site.Options.Build with { Drafts = true } };
        await PreviewServer.RunAsync(options, port: 0, this, _stop.Token);
        return 0;
    }

    /// <summary>Asks until the answer is as wanted.</summary>
    private async Task<string> UntilAsync(string path, Func<HttpResponseMessage, Task<bool>> isWanted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        for (var answer = await AskAsync(path); ; answer = await AskAsync(path))
        {
            if (await isWanted(answer))
            {
                return await TextOf(answer);
            }

            await Task.Delay(20, patience.Token);
        }
    }

    private async Task<HttpResponseMessage> AskAsync(string path) =>
        await _client.GetAsync(await _address.Task + path, TestContext.Current.CancellationToken);

    private static Task<string> TextOf(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private async Task ListenAsync()
    {
        const string Data = "data: ";
        try
        {
            using var reader = new StreamReader(await _client.GetStreamAsync(await _address.Task + $"/-preview/events?page={Page}"));
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line.StartsWith(Data, StringComparison.Ordinal))
                {
                    var status = JsonSerializer.Deserialize<PreviewStatus>(line[Data.Length..], JsonSerializerOptions.Web);
                    _told.Writer.TryWrite(status!);
                }
            }
        }
        catch (Exception end) when (end is IOException or HttpRequestException)
        {
            // The server has stopped.
        }
    }
}
