using System.Runtime.ExceptionServices;

namespace Statiq.Common;

/// <summary>
/// Base of modules that work on several inputs at the same time. Outputs stand in the order of the inputs, and of
/// several faults the one of the first input counts, so that a run is the same however threads meet.
/// </summary>
public abstract class ParallelSyncModule : Module
{
    /// <inheritdoc/>
    protected sealed override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var inputs = context.Inputs;
        var outputs = new IDocument[inputs.Length][];
        var faults = new Exception?[inputs.Length];
        Parallel.For(0, inputs.Length, (index, loop) =>
        {
            try
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                outputs[index] = ExecuteInput(inputs[index], context)?.ToArray() ?? [];
            }
            catch (Exception exception)
            {
                faults[index] = exception;
                loop.Break(); // Inputs before this one still run.
            }
        });

        var first = Array.FindIndex(faults, fault => fault is not null);
        if (first >= 0)
        {
            ModuleContext.Blame(context, inputs[first], faults[first]!);
            ExceptionDispatchInfo.Throw(faults[first]!);
        }

        return Task.FromResult(outputs.SelectMany(documents => documents));
    }

    /// <summary>Works on one input, at the same time as on others. Null, the default, drops it.</summary>
    protected virtual IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) => null!;
}
