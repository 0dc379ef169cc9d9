using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Statiq.Common;
using Statiq.Core;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Execution;

public sealed class CancellationTests : IDisposable
{
    private readonly TestSite _site = new();
    private readonly CancellationTokenSource _source = new();
    private int _count;

    public void Dispose()
    {
        _source.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task Shows_modules_the_token_of_the_run()
    {
        CancellationToken? seen = null;

        await RunAsync(new A { Process = new Does(context => { seen = context.CancellationToken; }) });

        Assert.Equal(_source.Token, seen);
    }

    [Fact]
    public async Task Stops_before_the_next_module()
    {
        await StopsAsync(new Does(_ => _source.Cancel()), Count());

        Assert.Equal(0, _count);
    }

    [Fact]
    public async Task Stops_before_the_next_input_of_a_module()
    {
        await StopsAsync(Does.Give("a", "b", "c"), new Each(CountAndCancel));

        Assert.Equal(1, _count);
    }

    [Fact]
    public async Task Stops_before_further_inputs_of_a_parallel_module()
    {
        var names = Enumerable.Range(0, 10_000).Select(number => $"{number}").ToArray();

        await StopsAsync(Does.Give(names), new Parallel(CountAndCancel));

        Assert.InRange(_count, 1, names.Length - 1);
    }

    [Fact]
    public async Task Skips_the_phases_behind()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => RunAsync(new A { Input = new Does(_ => _source.Cancel()), Process = Count(), Output = Count() }));

        Assert.Equal(0, _count);
    }

    private async Task StopsAsync(params IModule[] modules)
    {
        var pipeline = new A();
        Array.ForEach(modules, pipeline.ProcessModules.Add);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(pipeline));
    }

    private async Task RunAsync(IPipeline pipeline)
    {
        await using var services = new ServiceCollection().AddSingleton(pipeline).BuildServiceProvider();
        var fileSystem = new FileSystem { RootPath = new(_site.Folder) };
        using var engine = new Engine(
            new EngineRun(fileSystem, new Metadata([]), services, NullLogger.Instance, _source.Token));
        await engine.ExecuteAsync();
    }

    private Does Count() => new(_ => { _count++; });

    private IEnumerable<IDocument> CountAndCancel(IDocument input)
    {
        Interlocked.Increment(ref _count);
        _source.Cancel();
        return [input];
    }

    private sealed class Each(Func<IDocument, IEnumerable<IDocument>> work) : Module
    {
        protected override Task<IEnumerable<IDocument>> ExecuteInputAsync(
            IDocument input,
            IExecutionContext context) => Task.FromResult(work(input));
    }

    private sealed class Parallel(Func<IDocument, IEnumerable<IDocument>> work) : ParallelSyncModule
    {
        protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) =>
            work(input);
    }
}
