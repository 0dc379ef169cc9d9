namespace Statiq.Common;

/// <summary>
/// Base of modules that await. A derived class overrides one method: <see cref="ExecuteContextAsync"/> to work on all
/// inputs at once, or <see cref="ExecuteInputAsync"/> to work on one at a time.
/// </summary>
public abstract class Module : IModule
{
    /// <inheritdoc/>
    public Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context) => ExecuteContextAsync(context);

    /// <summary>Works on all inputs: by default on each in order, one after the other.</summary>
    protected virtual async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var outputs = new List<IDocument>();
        foreach (var input in context.Inputs)
        {
            outputs.AddRange(await ExecuteBlamingAsync(input, context));
        }

        return outputs;
    }

    /// <summary>Works on one input. Null, the default, drops it.</summary>
    protected virtual Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        Task.FromResult<IEnumerable<IDocument>>(null!);

    private async Task<IEnumerable<IDocument>> ExecuteBlamingAsync(IDocument input, IExecutionContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            var results = ExecuteInputAsync(input, context) is { } task ? await task : null;

            // Read here and not later, so that a fault in a lazy result still names its document.
            return results is null ? [] : [.. results];
        }
        catch (Exception exception) when (ModuleContext.Blame(context, input, exception))
        {
            throw;
        }
    }
}
