using Microsoft.Extensions.DependencyInjection;
using Statiq.App;
using Statiq.Common;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Execution;

public sealed class LifetimeTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Ends_modules_with_the_run_and_not_before()
    {
        var module = new Closing();
        var pipeline = new A { Input = module, Output = new Does(_ => Assert.Equal(0, module.Closed)) };
        pipeline.ProcessModules.Add(module);

        Assert.Equal(ExitCode.Normal, await _site.RunAsync(pipeline));
        Assert.Equal(1, module.Closed);
    }

    [Fact]
    public async Task Ends_services_that_the_run_made_and_leaves_those_it_was_given()
    {
        var given = new Service();
        Made? made = null;

        await _site.Bootstrap()
            .ConfigureServices(services => services.AddSingleton(given).AddSingleton<Made>())
            .ConfigureServices(services => services.AddSingleton<IPipeline>(
                new A { Process = new Does(context => { made = context.GetRequiredService<Made>(); }) }))
            .RunAsync();

        Assert.True(made!.IsClosed);
        Assert.False(given.IsClosed);
    }

    private sealed class Closing : IModule, IDisposable
    {
        public int Closed { get; private set; }

        public Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context) =>
            Task.FromResult<IEnumerable<IDocument>>(context.Inputs);

        public void Dispose() => Closed++;
    }

    private class Service : IDisposable
    {
        public bool IsClosed { get; private set; }

        public void Dispose() => IsClosed = true;
    }

    private sealed class Made : Service;
}
