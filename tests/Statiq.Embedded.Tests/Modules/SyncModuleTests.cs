using Microsoft.Extensions.Logging;
using Statiq.Common;
using Statiq.Core;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Modules;

public sealed class SyncModuleTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Works_on_each_input_in_order()
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
    public async Task Drops_an_input_whose_result_is_null() =>
        Assert.Empty(await _site.ResultsAsync(Does.Give("a", "b"), new Each(_ => null!)));

    [Fact]
    public async Task Drops_every_input_when_nothing_is_overridden() =>
        Assert.Empty(await _site.ResultsAsync(Does.Give("a"), new Nothing()));

    [Fact]
    public async Task Names_the_document_of_a_fault()
    {
        await _site.Write("input/a.md", "").RunAsync(new A
        {
            Input = new ReadFiles("**/*"),
            Process = new Each(_ => throw new IOException("broken")),
        });

        Assert.Equal(
            $"A/Process » Each » [{_site.Folder}/input/a.md => a.md] broken",
            Assert.Single(_site.Log.At(LogLevel.Error)));
    }

    private sealed class Each(Func<IDocument, IEnumerable<IDocument>> work) : SyncModule
    {
        protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) =>
            work(input);
    }

    private sealed class All : SyncModule
    {
        protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
            context.Inputs.Reverse();
    }

    private sealed class Nothing : SyncModule;
}
