using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Runs the phases of all pipelines once, each on the thread pool as soon as those it waits for have finished. A
/// phase that fails takes those behind it along; the others go on.
/// </summary>
internal sealed class Engine : IDisposable
{
    private readonly EngineRun _run;
    private readonly Dictionary<string, IPipeline> _pipelines = new(StringComparer.OrdinalIgnoreCase);

    public Engine(EngineRun run)
    {
        _run = run;
        foreach (var pipeline in run.Services.GetServices<IPipeline>())
        {
            _pipelines.TryAdd(pipeline.GetType().Name, pipeline);
        }
    }

    /// <summary>Runs the pipelines. Of several failures it throws the first in the order of the phases.</summary>
    /// <exception cref="PipelineException">The pipelines do not fit together.</exception>
    public async Task ExecuteAsync()
    {
        var graph = new PhaseGraph(_pipelines);
        if (graph.Phases.Count == 0)
        {
            _run.Logger.NoPipelines();
        }

        _run.FileSystem.RecreateTempFolder(_run.Logger);
        foreach (var node in graph.Phases)
        {
            node.Completion = ExecuteInTurnAsync(node, graph);
        }

        await Task.WhenAll(graph.Phases.Select(node => node.Completion));
        if (graph.Phases.FirstOrDefault(node => node.Failure is not null) is { } failed)
        {
            ExceptionDispatchInfo.Throw(failed.Failure!);
        }
    }

    /// <summary>Disposes of the modules and empties the temp folder.</summary>
    public void Dispose()
    {
        var modules = _pipelines.Values.SelectMany(pipeline => new[]
        {
            pipeline.InputModules, pipeline.ProcessModules, pipeline.PostProcessModules, pipeline.OutputModules,
        });
        foreach (var module in modules.SelectMany(list => list).Distinct().OfType<IDisposable>())
        {
            module.Dispose();
        }

        _run.FileSystem.RecreateTempFolder(_run.Logger);
    }

    private async Task ExecuteInTurnAsync(PhaseNode node, PhaseGraph graph)
    {
        await Task.WhenAll(node.Prerequisites.Select(prerequisite => prerequisite.Completion));
        if (node.Prerequisites.TrueForAll(prerequisite => prerequisite.IsFinished))
        {
            await Task.Run(() => ExecuteAsync(node, new PhaseOutputs(graph, node)));
        }
        else
        {
            _run.Logger.PhaseSkipped(node);
        }
    }

    private async Task ExecuteAsync(PhaseNode node, PhaseOutputs outputs)
    {
        _run.Logger.PhaseStarted(node);
        var start = Stopwatch.GetTimestamp();
        try
        {
            var documents = node.Previous?.Outputs ?? [];
            foreach (var module in node.Modules)
            {
                _run.CancellationToken.ThrowIfCancellationRequested();
                var context = new ModuleContext(_run) { Inputs = documents, Outputs = outputs };
                documents = await ExecuteAsync(node, module, context);
            }

            node.Outputs = documents;
            node.IsFinished = true;
            var elapsed = Stopwatch.GetElapsedTime(start);
            _run.Logger.PhaseFinished(node, documents.Length, (long)elapsed.TotalMilliseconds);
        }
        catch (Exception exception)
        {
            node.Failure = exception;
        }
    }

    private async Task<ImmutableArray<IDocument>> ExecuteAsync(PhaseNode node, IModule module, ModuleContext context)
    {
        try
        {
            var results = module.ExecuteAsync(context) is { } task ? await task : null;
            return results is null ? [] : [.. results.Where(document => document is not null)];
        }
        catch (Exception exception)
        {
            var level = exception is OperationCanceledException ? LogLevel.Warning : LogLevel.Error;
            var description = $"{node} » {module.GetType().Name} » {context.Describe(exception)}";
            _run.Logger.ModuleFailed(level, exception, description);
            throw;
        }
    }
}
