namespace Statiq.Common;

/// <summary>The results of the Process phases of pipelines.</summary>
public interface IPipelineOutputs
{
    /// <summary>Gets the results of one pipeline, in its own order; empty if it has no modules.</summary>
    /// <param name="pipelineName">The name; upper and lower case are the same.</param>
    /// <exception cref="KeyNotFoundException">There is no such pipeline.</exception>
    /// <exception cref="InvalidOperationException">
    /// The phase may not read it: Input and Output read none, Process reads the dependencies of its pipeline only.
    /// </exception>
    DocumentList<IDocument> FromPipeline(string pipelineName);
}
