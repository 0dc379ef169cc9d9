using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Execution;

public sealed class FailureTests : IDisposable
{
    private readonly TestSite _site = new();
    private readonly IOException _broken = new("broken");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Is_logged_with_pipeline_phase_and_module_and_again_by_itself()
    {
        var code = await _site.RunAsync(new A { PostProcess = Does.Throw(_broken) });

        Assert.Equal(ExitCode.UnhandledError, code);
        Assert.Collection(
            _site.Log.Entries.Where(entry => entry.Level >= LogLevel.Warning),
            entry =>
            {
                Assert.Equal(LogLevel.Error, entry.Level);
                Assert.Equal("A/PostProcess » Does » broken", entry.Message);
                Assert.Same(_broken, entry.Exception);
            },
            entry =>
            {
                Assert.Equal(LogLevel.Critical, entry.Level);
                Assert.Equal("broken", entry.Message);
                Assert.Same(_broken, entry.Exception);
            });
    }

    [Fact]
    public async Task Stops_the_modules_behind_it()
    {
        var ran = false;

        await _site.RunAsync(
            new A { ProcessModules = { Does.Throw(_broken), new Does(_ => { ran = true; }) } });

        Assert.False(ran);
    }

    [Fact]
    public async Task Skips_the_phases_that_depend_on_it_and_runs_the_others()
    {
        await _site.RunAsync(
            new A { Process = Does.Throw(_broken) },
            new B { Process = Does.Give("x") },
            new C { Process = Does.Give("y"), Needs = ["A"] });

        // Every PostProcess phase depends on every Process phase.
        Assert.Equal(
            [
                "-- A/Output skipped", "-- A/PostProcess skipped",
                "-- B/Output skipped", "-- B/PostProcess skipped",
                "-- C/Output skipped", "-- C/PostProcess skipped", "-- C/Process skipped",
            ],
            Messages("-- "));
        Assert.Equal(
            ["-> A/Input", "-> A/Process", "-> B/Input", "-> B/Process", "-> C/Input"],
            Messages("-> "));
        Assert.Single(Messages("<- B/Process"));
        Assert.Empty(Messages("<- A/Process"));
    }

    [Fact]
    public async Task Late_in_one_pipeline_leaves_the_others_alone()
    {
        await _site.RunAsync(new A { PostProcess = Does.Throw(_broken) }, new B());

        Assert.Equal(["-- A/Output skipped"], Messages("-- "));
        Assert.Single(Messages("<- B/Output"));
    }

    [Fact]
    public async Task Of_the_first_phase_in_order_counts_when_several_fail()
    {
        await _site.RunAsync(
            new B { Process = Does.Throw(new IOException("second")), Needs = ["C"] },
            new A { Process = Does.Throw(new IOException("third")) },
            new C { PostProcess = Does.Throw(_broken), Output = Does.Throw(_broken) });

        Assert.Equal(["A/Process » Does » third", "B/Process » Does » second"], _site.Log.At(LogLevel.Error).Order());
        Assert.Equal(["second"], _site.Log.At(LogLevel.Critical));
    }

    private IEnumerable<string> Messages(string start) =>
        _site.Log.At(LogLevel.Information)
            .Where(message => message.StartsWith(start, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
