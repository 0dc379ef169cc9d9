using System.Collections.Concurrent;
using Overview.OutsideLinks;

namespace Overview.Tests.OutsideLinks;

/// <summary>How many questions go out, to whom, and when.</summary>
public sealed class LinkRoundTests
{
    [Fact]
    public async Task Asks_a_server_one_question_at_a_time_with_a_pause_between()
    {
        await using var server = await LinkServer.StartAsync();
        var pauses = new ConcurrentQueue<TimeSpan>();
        var politeness = new Politeness { Wait = (pause, _) => Note(pauses, pause) };
        using var asker = new LinkAsker(politeness, "https://www.example.org");
        var urls = Enumerable.Range(1, 6).Select(number => $"{server.Url}/page-{number}").ToList();

        var answers = await new LinkRound(politeness, asker.AskAsync)
            .RunAsync([.. urls, urls[0] + "#part", urls[0]], _ => { }, TestContext.Current.CancellationToken);

        Assert.Equal(urls.Order(), answers.Keys.Order());
        Assert.All(answers.Values, answer => Assert.Equal(LinkAnswerKind.Good, answer.Kind));
        Assert.Equal(1, server.MostAtOnce);
        Assert.Equal(6, server.Questions.Count);
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(1), 5), pauses);
    }

    [Fact]
    public async Task Asks_no_more_servers_at_once_than_is_polite()
    {
        var (now, most) = (0, 0);
        var gate = new Lock();
        var politeness = new Politeness { HostsAtOnce = 3 };
        var round = new LinkRound(politeness, async (_, stop) =>
        {
            lock (gate)
            {
                most = Math.Max(most, ++now);
            }

            await Task.Delay(1, stop);
            lock (gate)
            {
                now--;
            }

            return new LinkAnswer(LinkAnswerKind.Good, string.Empty);
        });
        var told = new ConcurrentBag<int>();

        var answers = await round.RunAsync(
            Enumerable.Range(1, 40).Select(number => $"https://host-{number}.example/"), told.Add, TestContext.Current.CancellationToken);

        Assert.Equal(40, answers.Count);
        Assert.Equal(40, told.Max());
        Assert.InRange(most, 1, 3);
    }

    private static Task Note(ConcurrentQueue<TimeSpan> pauses, TimeSpan pause)
    {
        pauses.Enqueue(pause);
        return Task.CompletedTask;
    }
}
