namespace Statiq.Common;

/// <summary>
/// Base of modules that do not await. A derived class overrides one method: <see cref="ExecuteContext"/> to work on
/// all inputs at once, or <see cref="ExecuteInput"/> to work on one at a time.
/// </summary>
public abstract class SyncModule : Module
{
    /// <inheritdoc/>
    protected sealed override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        Task.FromResult(ExecuteContext(context));

    /// <inheritdoc/>
    protected sealed override Task<IEnumerable<IDocument>> ExecuteInputAsync(
        IDocument input,
        IExecutionContext context) =>
        Task.FromResult(ExecuteInput(input, context));

    /// <summary>Works on all inputs: by default on each in order, one after the other.</summary>
    protected virtual IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        base.ExecuteContextAsync(context).GetAwaiter().GetResult();

    /// <summary>Works on one input. Null, the default, drops it.</summary>
    protected virtual IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) => null!;
}
