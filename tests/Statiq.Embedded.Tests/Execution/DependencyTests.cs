using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Common;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Execution;

public sealed class DependencyTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Reports_an_unknown_dependency_by_name()
    {
        await RefusesAsync(
            "The pipeline 'B' depends on 'Contnet', but there is no pipeline of that name.",
            new A(),
            new B { Needs = ["A", "Contnet"] });
    }

    [Fact]
    public async Task Reports_a_circle_by_its_names() =>
        await RefusesAsync(
            "Pipelines depend on each other: B -> C -> B.",
            new A { Needs = ["b"] },
            new B { Needs = ["c"] },
            new C { Needs = ["b"] });

    [Fact]
    public async Task Reports_a_pipeline_that_depends_on_itself() =>
        await RefusesAsync("Pipelines depend on each other: A -> A.", new A { Needs = ["a"] });

    [Fact]
    public async Task Allows_two_ways_to_one_pipeline() =>
        Assert.Equal(
            ExitCode.Normal,
            await _site.RunAsync(new C { Needs = ["A", "B"] }, new B { Needs = ["A"] }, new A()));

    private async Task RefusesAsync(string message, params TestPipeline[] pipelines)
    {
        var ran = false;
        pipelines[0].InputModules.Add(new Does(_ => { ran = true; }));

        Assert.Equal(ExitCode.UnhandledError, await _site.RunAsync(pipelines));

        var entry = Assert.Single(_site.Log.Entries, entry => entry.Level == LogLevel.Critical);
        Assert.Equal(message, entry.Message);
        Assert.IsType<PipelineException>(entry.Exception);
        Assert.False(ran);
    }
}
