using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Bootstrapping;

public sealed class ExitCodeTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Is_0_when_all_went_well() =>
        Assert.Equal(0, (int)await _site.RunAsync(new A { Process = Log(LogLevel.Warning) }));

    [Fact]
    public async Task Is_1_when_a_module_throws() =>
        Assert.Equal(1, (int)await _site.RunAsync(new A { Process = Does.Throw(new IOException()) }));

    [Theory]
    [InlineData(LogLevel.Error)]
    [InlineData(LogLevel.Critical)]
    public async Task Is_5_when_an_error_was_logged_and_all_phases_finished(LogLevel level)
    {
        var finished = false;

        var code = await _site.RunAsync(
            new A { Process = Log(level), Output = new Does(_ => { finished = true; }) });

        Assert.Equal(5, (int)code);
        Assert.True(finished);
    }

    [Fact]
    public async Task Is_1_when_an_error_was_logged_and_a_module_throws() =>
        Assert.Equal(1, (int)await _site.RunAsync(
            new A { Input = Log(LogLevel.Error), Process = Does.Throw(new IOException()) }));

    [Fact]
    public async Task Is_6_when_a_module_stops_for_a_cancelled_token()
    {
        var code = await _site.RunAsync(
            new A { Process = new Does(_ => new CancellationToken(canceled: true).ThrowIfCancellationRequested()) });

        Assert.Equal(6, (int)code);
        Assert.StartsWith("A/Process » Does » ", Assert.Single(_site.Log.At(LogLevel.Warning)));
        Assert.Empty(_site.Log.At(LogLevel.Error));
    }

    private static Does Log(LogLevel level) => new(context =>
    {
        var logger = context.GetRequiredService<ILoggerFactory>().CreateLogger("Test");
        logger.Log(level, 0, "text", null, (state, _) => state);
    });
}
