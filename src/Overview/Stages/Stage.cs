using Overview.Running;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>A module that does one stage of the work and passes on one typed result.</summary>
/// <typeparam name="TResult">The result.</typeparam>
/// <param name="run">The run it belongs to.</param>
/// <param name="name">What it does, for progress and timings.</param>
public abstract class Stage<TResult>(SiteRun run, string name) : Module
    where TResult : class
{
    /// <summary>The run it belongs to.</summary>
    protected SiteRun Run { get; } = run;

    /// <summary>Does the work.</summary>
    protected abstract Task<TResult> WorkAsync(IExecutionContext context);

    /// <inheritdoc/>
    protected sealed override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var result = await Run.MeasureAsync(name, () => WorkAsync(context));
        return [context.Carry(result)];
    }
}
