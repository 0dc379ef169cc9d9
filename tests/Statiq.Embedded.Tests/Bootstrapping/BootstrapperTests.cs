using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Bootstrapping;

public sealed class BootstrapperTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Runs_a_pipeline_whose_constructor_takes_services()
    {
        var seen = new Seen();

        var code = await _site.Write("input/a.md", "").Bootstrap()
            .ConfigureServices(services => services.AddSingleton(seen))
            .AddPipeline<Content>()
            .RunAsync();

        Assert.Equal(0, code);
        Assert.Equal(["a.md"], seen.Names);
    }

    [Fact]
    public async Task Runs_again_without_anything_left_of_the_first_run()
    {
        var seen = new Seen();
        var bootstrapper = _site.Write("input/a.md", "").Bootstrap()
            .ConfigureServices(services => services.AddSingleton(seen))
            .AddPipeline<Content>();

        await bootstrapper.RunAsync();
        _site.Write("input/b.md", "");
        await bootstrapper.RunAsync();

        Assert.Equal(["a.md", "a.md", "b.md"], seen.Names);
        Assert.Equal(2, seen.Pipelines.Distinct().Count());
    }

    [Fact]
    public async Task Runs_a_second_bootstrapper_after_a_failed_one()
    {
        await _site.RunAsync(new A { Process = Does.Throw(new IOException("broken")) });

        Assert.Equal(ExitCode.Normal, await _site.RunAsync(new A { Process = Does.Give("x") }));
    }

    [Fact]
    public async Task Keeps_the_first_of_two_pipelines_of_one_name()
    {
        var ran = "";

        await _site.RunAsync(
            new A { Process = new Does(_ => { ran += 1; }) },
            new A { Process = new Does(_ => { ran += 2; }) });

        Assert.Equal("1", ran);
    }

    [Fact]
    public async Task Warns_when_there_is_nothing_to_run()
    {
        Assert.Equal(ExitCode.Normal, await _site.RunAsync());
        Assert.Equal(["There are no pipelines to run."], _site.Log.At(LogLevel.Warning));
    }

    [Fact]
    public async Task Shows_settings_through_the_context()
    {
        object? seen = null;

        await _site.Bootstrap()
            .AddSetting("Drafts", false)
            .AddSetting("drafts", true)
            .ConfigureServices(services => services.AddSingleton<IPipeline>(
                new A { Process = new Does(context => { seen = context["DRAFTS"]; }) }))
            .RunAsync();

        Assert.Equal(true, seen);
    }

    [Fact]
    public void Refuses_a_setting_that_begins_like_a_script() =>
        Assert.Throws<ArgumentException>(() => _site.Bootstrap().AddSetting("Title", " => 1 + 1"));

    [Theory]
    [InlineData(Keys.CleanMode, CleanMode.Unwritten)]
    [InlineData(Keys.UseCache, true)]
    public async Task Refuses_to_clean_or_to_keep_a_cache(string key, object value) =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _site.Bootstrap().AddSetting(key, value).RunAsync());

    [Fact]
    public async Task Refuses_to_run_unless_told_not_to_clean() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Bootstrapper.Factory.CreateDefaultWithout([], TestSite.LeftOut).RunAsync());

    [Fact]
    public async Task Lets_a_fault_of_configuring_escape() =>
        await Assert.ThrowsAsync<FormatException>(
            () => _site.Bootstrap().ConfigureServices(_ => throw new FormatException()).RunAsync());

    [Fact]
    public async Task Logs_a_service_that_a_pipeline_misses()
    {
        var code = await _site.Bootstrap().AddPipeline<Content>().RunAsync();

        Assert.Equal((int)ExitCode.UnhandledError, code);
        Assert.Contains(nameof(Seen), Assert.Single(_site.Log.At(LogLevel.Critical)), StringComparison.Ordinal);
    }

    internal sealed class Seen
    {
        public List<string> Names { get; } = [];

        public List<IPipeline> Pipelines { get; } = [];
    }

    internal sealed class Content : Pipeline
    {
        public Content(Seen seen)
        {
            seen.Pipelines.Add(this);
            InputModules = [new ReadFiles("**/*")];
            ProcessModules = [new Does(context =>
                seen.Names.AddRange(context.Inputs.Select(input => input.Destination.FullPath)))];
        }
    }
}
