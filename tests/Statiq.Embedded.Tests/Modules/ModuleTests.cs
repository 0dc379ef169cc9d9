using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Common;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Modules;

public sealed class ModuleTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Works_on_each_input_in_order_and_keeps_its_outputs_together()
    {
        var results = await _site.ResultsAsync(Does.Give("a", "b"), new Each(input => [input, input]));

        Assert.Equal(["a", "a", "b", "b"], results.Select(result => result.Get<string>("Name")));
    }

    [Fact]
    public async Task Works_on_all_inputs_at_once()
    {
        var results = await _site.ResultsAsync(Does.Give("a", "b"), new All());

        Assert.Equal(["b", "a"], results.Select(result => result.Get<string>("Name")));
    }

    [Fact]
    public async Task Drops_an_input_whose_result_is_null()
    {
        var results = await _site.ResultsAsync(
            Does.Give("a", "b"),
            new Each(input => input.Get<string>("Name") == "a" ? null! : [input]));

        Assert.Equal("b", Assert.Single(results).Get<string>("Name"));
    }

    [Fact]
    public async Task Drops_every_input_when_nothing_is_overridden() =>
        Assert.Empty(await _site.ResultsAsync(Does.Give("a"), new Nothing()));

    [Fact]
    public async Task Drops_an_input_whose_task_is_null() =>
        Assert.Empty(await _site.ResultsAsync(Does.Give("a"), new NoTask()));

    [Fact]
    public async Task Names_the_document_of_a_fault()
    {
        var code = await _site.Write("input/sub/a.md", "").RunAsync(new A
        {
            Input = new Statiq.Core.ReadFiles("**/*"),
            Process = new Each(_ => throw new IOException("broken")),
        });

        Assert.Equal(ExitCode.UnhandledError, code);
        Assert.Equal(
            $"A/Process » Each » [{_site.Folder}/input/sub/a.md => sub/a.md] broken",
            Assert.Single(_site.Log.At(LogLevel.Error)));
        Assert.Equal("broken", Assert.Single(_site.Log.At(LogLevel.Critical)));
    }

    [Fact]
    public async Task Names_the_document_of_a_fault_in_a_lazy_result()
    {
        await _site.Write("input/a.md", "").RunAsync(new A
        {
            Input = new Statiq.Core.ReadFiles("**/*"),
            Process = new Each(input => Enumerable.Repeat(input, 1).Select<IDocument, IDocument>(
                _ => throw new IOException("late"))),
        });

        Assert.Equal(
            $"A/Process » Each » [{_site.Folder}/input/a.md => a.md] late",
            Assert.Single(_site.Log.At(LogLevel.Error)));
    }

    [Fact]
    public async Task Names_no_document_that_was_not_read_from_a_file()
    {
        await _site.RunAsync(new A
        {
            Input = Does.Give("a"),
            Process = new Each(_ => throw new IOException("broken")),
        });

        Assert.Equal("A/Process » Each » broken", Assert.Single(_site.Log.At(LogLevel.Error)));
    }

    private sealed class Each(Func<IDocument, IEnumerable<IDocument>> work) : Module
    {
        protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(
            IDocument input,
            IExecutionContext context)
        {
            await Task.Yield();
            return work(input);
        }
    }

    private sealed class All : Module
    {
        protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
            Task.FromResult(context.Inputs.Reverse());
    }

    private sealed class Nothing : Module;

    private sealed class NoTask : Module
    {
        protected override Task<IEnumerable<IDocument>> ExecuteInputAsync(
            IDocument input,
            IExecutionContext context) => null!;
    }
}
