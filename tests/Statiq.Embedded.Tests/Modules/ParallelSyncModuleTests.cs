using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Modules;

public sealed class ParallelSyncModuleTests : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Works_on_two_inputs_at_the_same_time()
    {
        Assert.SkipWhen(Environment.ProcessorCount < 2, "One processor does one thing at a time.");
        using var meeting = new Barrier(2);

        var results = await _site.ResultsAsync(
            Does.Give("a", "b"),
            new Each(input => meeting.SignalAndWait(_patience) ? [input] : []));

        Assert.Equal(2, results.Count);
    }

    [Fact]
    public async Task Keeps_the_order_of_the_inputs_and_the_outputs_of_one_together()
    {
        var names = Enumerable.Range(0, 500).Select(number => $"{number}").ToArray();

        var results = await _site.ResultsAsync(Does.Give(names), new Each(input =>
        {
            Thread.SpinWait(Random.Shared.Next(2000));
            return [input, input];
        }));

        Assert.Equal(
            names.SelectMany(name => new[] { name, name }),
            results.Select(result => result.Get<string>("Name")));
    }

    [Fact]
    public async Task Drops_an_input_whose_result_is_null()
    {
        var results = await _site.ResultsAsync(
            Does.Give("a", "b", "c"),
            new Each(input => input.Get<string>("Name") == "b" ? null! : [input]));

        Assert.Equal(["a", "c"], results.Select(result => result.Get<string>("Name")));
    }

    [Fact]
    public async Task Drops_every_input_when_nothing_is_overridden() =>
        Assert.Empty(await _site.ResultsAsync(Does.Give("a"), new Nothing()));

    [Fact]
    public async Task Names_the_first_document_of_several_faults()
    {
        for (var number = 100; number < 300; number++)
        {
            _site.Write($"input/{number}.md", "");
        }

        var code = await _site.RunAsync(new A
        {
            Input = new ReadFiles("**/*"),
            Process = new Each(input => string.CompareOrdinal(input.Destination.FullPath, "150") < 0
                ? [input]
                : throw new IOException("broken")),
        });

        Assert.Equal(ExitCode.UnhandledError, code);
        Assert.Equal(
            $"A/Process » Each » [{_site.Folder}/input/150.md => 150.md] broken",
            Assert.Single(_site.Log.At(LogLevel.Error)));
    }

    [Fact]
    public async Task Still_works_on_earlier_inputs_after_a_fault_of_a_later_one()
    {
        Assert.SkipWhen(Environment.ProcessorCount < 2, "One processor works in order.");
        using var fault = new ManualResetEventSlim();
        var names = Enumerable.Range(0, 10).Select(number => $"{number}").ToArray();

        await _site.RunAsync(new A
        {
            Input = Does.Give(names),
            Process = new Each(input =>
            {
                if (input.Get<string>("Name") == "0")
                {
                    return fault.Wait(_patience) ? [input] : [];
                }

                fault.Set();
                throw new IOException(input.Get<string>("Name"));
            }),
        });

        Assert.Equal(["1"], _site.Log.At(LogLevel.Critical));
    }

    [Fact]
    public async Task Gives_the_exception_itself_and_no_bundle()
    {
        await _site.RunAsync(
            new A { Input = Does.Give("a"), Process = new Each(_ => throw new IOException("broken")) });

        Assert.All(
            _site.Log.Entries.Where(entry => entry.Level >= LogLevel.Error),
            entry => Assert.IsType<IOException>(entry.Exception));
    }

    private sealed class Each(Func<IDocument, IEnumerable<IDocument>> work) : ParallelSyncModule
    {
        protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) =>
            work(input);
    }

    private sealed class Nothing : ParallelSyncModule;
}
