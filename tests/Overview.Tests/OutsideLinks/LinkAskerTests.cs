using System.Net;
using System.Net.Sockets;
using Overview.OutsideLinks;

namespace Overview.Tests.OutsideLinks;

/// <summary>What is made of the answers of a server, and how it is asked.</summary>
public sealed class LinkAskerTests
{
    private readonly List<TimeSpan> _pauses = [];

    [Theory]
    [InlineData("/fine", "Good", "the server answers 200 OK", "HEAD /fine")]
    [InlineData("/gone", "Gone", "the server answers 404 Not Found", "HEAD /gone, GET /gone")]
    [InlineData("/no-head", "Good", "the server answers 200 OK", "HEAD /no-head, GET /no-head")]
    [InlineData("/forbidden", "NoAnswer", "the server answers 403 Forbidden", "HEAD /forbidden, GET /forbidden")]
    [InlineData("/moved", "Moved", "the server answers 200 OK", "HEAD /moved, HEAD /fine", "/fine")]
    [InlineData("/moved-twice", "Moved", "the server answers 200 OK", "HEAD /moved-twice, HEAD /moved, HEAD /fine", "/fine")]
    [InlineData("/for-now", "Good", "the server answers 200 OK", "HEAD /for-now, HEAD /fine")]
    [InlineData("/moved-to-gone", "Gone", "the server answers 404 Not Found", "HEAD /moved-to-gone, HEAD /gone, GET /gone")]
    public async Task Judges_an_answer(string path, string kind, string words, string questions, string? moved = null)
    {
        await using var server = await LinkServer.StartAsync();

        var answer = await AskAsync(server.Url + path);

        Assert.Equal(
            (kind, words, moved is null ? null : server.Url + moved), (answer.Kind.ToString(), answer.Words, answer.NewUrl));
        Assert.Equal(questions, string.Join(", ", server.Questions));
        Assert.Empty(_pauses);
        Assert.Equal("Mozilla/5.0 (compatible; OverviewLinkCheck/1.0; +https://www.example.org)", server.UserAgent);
    }

    [Fact]
    public async Task Gives_up_where_an_address_leads_on_and_on()
    {
        await using var server = await LinkServer.StartAsync();

        var answer = await AskAsync(server.Url + "/circle");

        Assert.Equal((LinkAnswerKind.NoAnswer, "it leads on and on"), (answer.Kind, answer.Words));
        Assert.Equal(10, server.Questions.Count);
    }

    [Fact]
    public async Task Asks_again_after_longer_and_longer_pauses()
    {
        await using var server = await LinkServer.StartAsync();

        var answer = await AskAsync(server.Url + "/busy-at-first");

        Assert.Equal(LinkAnswerKind.Good, answer.Kind);
        Assert.Equal([TimeSpan.FromSeconds(5)], _pauses);
    }

    [Fact]
    public async Task Waits_as_long_as_a_server_asks_for()
    {
        await using var server = await LinkServer.StartAsync();

        var answer = await AskAsync(server.Url + "/too-many");

        Assert.Equal(LinkAnswerKind.NoAnswer, answer.Kind);
        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7)], _pauses);
        Assert.Equal(["HEAD /too-many", "HEAD /too-many", "HEAD /too-many"], server.Questions);
    }

    [Fact]
    public async Task Loses_patience_with_a_server_that_never_answers()
    {
        await using var server = await LinkServer.StartAsync();

        var answer = await AskAsync(server.Url + "/never", patience: TimeSpan.FromMilliseconds(300));

        Assert.Equal(LinkAnswerKind.NoAnswer, answer.Kind);
        Assert.StartsWith("no answer in ", answer.Words, StringComparison.Ordinal);
        Assert.Equal(2, _pauses.Count);
    }

    [Fact]
    public async Task Tells_a_port_at_which_nobody_answers()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();

        var answer = await AskAsync($"http://127.0.0.1:{port}/");

        Assert.Equal((LinkAnswerKind.NoAnswer, "the connection failed (ConnectionError)"), (answer.Kind, answer.Words));
        Assert.Equal(2, _pauses.Count);
    }

    private async Task<LinkAnswer> AskAsync(string url, TimeSpan? patience = null)
    {
        var politeness = new Politeness
        {
            Patience = patience ?? TimeSpan.FromMinutes(1),
            Wait = (pause, _) =>
            {
                _pauses.Add(pause);
                return Task.CompletedTask;
            },
        };
        using var asker = new LinkAsker(politeness, "https://www.example.org");
        return await asker.AskAsync(new Uri(url), TestContext.Current.CancellationToken);
    }
}
