namespace Statiq.Common;

/// <summary>One step of a phase: takes documents, gives documents.</summary>
public interface IModule
{
    /// <summary>
    /// Runs the step. A null task, null results and null documents count as no documents; lazy results are read
    /// before the next module starts.
    /// </summary>
    Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context);
}
