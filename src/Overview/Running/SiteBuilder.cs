using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Overview.Pipelines;
using Overview.Publishing;
using Overview.Reporting;
using Overview.Stages;
using Statiq.App;
using Statiq.Common;

namespace Overview.Running;

/// <summary>Runs all pipelines once.</summary>
public static class SiteBuilder
{
    /// <summary>Everything of the original that looks around on its own is off: the program's own options decide.</summary>
    private const DefaultFeatures Unwanted = DefaultFeatures.CustomCommands | DefaultFeatures.Logging
        | DefaultFeatures.ConfigurationFiles | DefaultFeatures.EnvironmentVariables | DefaultFeatures.Pipelines
        | DefaultFeatures.Analyzers;

    /// <summary>Builds or checks the site; what goes wrong is told by the result, never thrown.</summary>
    public static async Task<RunResult> RunAsync(BuildOptions options, IProgressReport progress, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            using var output = options.Writes
                ? OutputFolder.Open(options.Output)
                : OutputFolder.OpenToRead(options.Output);
            var run = new SiteRun(options, output, progress, stop);
            var log = new EngineLog();
            run.Add(LinkedFolders.In(options.Input));
            var code = run.Findings.Any() ? 0 : await RunEngineAsync(run, log);
            return ResultOf(run, code == 0 ? null : log.FirstError ?? $"The engine ended with code {code}.", clock);
        }
        catch (OutputException problem)
        {
            return new RunResult { Outcome = RunOutcome.Findings, Problem = problem.Message, Duration = clock.Elapsed };
        }
    }

    private static async Task<int> RunEngineAsync(SiteRun run, EngineLog log)
    {
        using var temp = new TempFolder();
        return await Bootstrapper.Factory
            .CreateDefaultWithout([], Unwanted)
            .AddSetting(Keys.CleanMode, CleanMode.None)
            .AddSetting(Keys.UseCache, false)
            .ConfigureFileSystem(files => Configure(files, run.Options, temp.Path))
            .ConfigureServices(services => services.AddSingleton(run).AddSingleton<ILoggerProvider>(log))
            .AddPipeline<ContentPipeline>()
            .AddPipeline<AssetsPipeline>()
            .AddPipeline<PagesPipeline>()
            .AddPipeline<PicturesPipeline>()
            .AddPipeline<SearchPipeline>()
            .AddPipeline<DataPipeline>()
            .AddPipeline<RecordsPipeline>()
            .AddPipeline<FeedsPipeline>()
            .AddPipeline<RedirectsPipeline>()
            .AddPipeline<HostPipeline>()
            .AddPipeline<SitePipeline>()
            .RunAsync();
    }

    private static void Configure(IFileSystem files, BuildOptions options, string temp)
    {
        files.RootPath = new NormalizedPath(options.WorkingFolder);
        files.InputPaths.Clear();
        files.InputPaths.Add(new NormalizedPath(options.Input));
        files.OutputPath = new NormalizedPath(options.Output);
        files.TempPath = new NormalizedPath(temp);
    }

    private static RunResult ResultOf(SiteRun run, string? engineError, Stopwatch clock)
    {
        // A run that came to its end before it noticed the wish to stop has done its work, and says so.
        var isStopped = engineError is not null && run.Stop.IsCancellationRequested;
        if (engineError is not null && run.OutputProblem is null && !isStopped)
        {
            run.Add(new Fault(engineError));
        }

        var result = new RunResult
        {
            Outcome = RunOutcome.Good,
            Problem = run.OutputProblem?.Message,
            Findings = [.. run.Findings.OrderBy(finding => finding.Location)],
            Faults = [.. run.Faults],
            BasePath = run.BasePath,
            Pages = run.Pages,
            Projects = run.Projects,
            Checked = run.Checked,
            Drawn = run.Drawn,
            Written = run.Changes.Written,
            Removed = run.Changes.Removed,
            Duration = clock.Elapsed,
            Stages = [.. run.Stages],
        };
        return result with { Outcome = OutcomeOf(result, isStopped) };
    }

    private static RunOutcome OutcomeOf(RunResult result, bool isStopped)
    {
        if (isStopped)
        {
            return RunOutcome.Cancelled;
        }

        if (result.Faults.Count > 0)
        {
            return RunOutcome.Fault;
        }

        return result.ErrorCount > 0 || result.Problem is not null ? RunOutcome.Findings : RunOutcome.Good;
    }
}
