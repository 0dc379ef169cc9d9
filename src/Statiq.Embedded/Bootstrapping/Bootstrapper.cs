using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.Common;
using Statiq.Core;

namespace Statiq.App;

/// <summary>
/// Collects settings, folders, services and pipelines, then runs the pipelines. Each run builds everything anew, so
/// that many runs in one process share nothing.
/// </summary>
public sealed class Bootstrapper
{
    /// <summary>The way to make a bootstrapper.</summary>
    public static readonly BootstrapperFactory Factory = new();

    internal Bootstrapper()
    {
    }

    internal Dictionary<string, object> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal List<Action<IServiceCollection>> ServiceConfigurators { get; } = [];

    internal List<Action<IFileSystem>> FileSystemConfigurators { get; } = [];

    /// <summary>
    /// Runs every pipeline. Faults of modules and pipelines are logged and turned into the result; only what is thrown
    /// while configuring escapes.
    /// </summary>
    /// <returns>0 if nothing went wrong, else one of the codes in <c>docs/statiq-surface.md</c>.</returns>
    /// <exception cref="InvalidOperationException">A setting asks for what this engine does not have.</exception>
    public async Task<int> RunAsync()
    {
        var failures = new FailureLoggerProvider();
        await using var services = BuildServices(failures);
        var settings = new Metadata(Settings);
        RefuseUnmetSettings(settings);
        var fileSystem = BuildFileSystem();
        using var interrupt = new Interrupt();
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Engine).FullName!);
        var run = new EngineRun(fileSystem, settings, services, logger, interrupt.Token);

        var code = await ExecuteAsync(run);
        return (int)(code is ExitCode.Normal && failures.Logged ? ExitCode.LogLevelFailure : code);
    }

    private static async Task<ExitCode> ExecuteAsync(EngineRun run)
    {
        try
        {
            using var engine = new Engine(run);
            await engine.ExecuteAsync();
            return ExitCode.Normal;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.OperationCanceled;
        }
        catch (Exception exception)
        {
            run.Logger.RunFailed(exception, exception.Message);
            return ExitCode.UnhandledError;
        }
    }

    private static void RefuseUnmetSettings(Metadata settings)
    {
        if (settings.Get<CleanMode?>(Keys.CleanMode) != CleanMode.None || settings.Get<bool?>(Keys.UseCache) != false)
        {
            throw new InvalidOperationException(
                "This engine cleans no output and has no cache: set CleanMode to None and UseCache to false.");
        }
    }

    private ServiceProvider BuildServices(FailureLoggerProvider failures)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        ServiceConfigurators.ForEach(configure => configure(services));
        services.AddSingleton<ILoggerProvider>(failures);
        return services.BuildServiceProvider();
    }

    private FileSystem BuildFileSystem()
    {
        var fileSystem = new FileSystem();
        FileSystemConfigurators.ForEach(configure => configure(fileSystem));
        fileSystem.RefuseTempFolderAroundOthers();
        return fileSystem;
    }
}
