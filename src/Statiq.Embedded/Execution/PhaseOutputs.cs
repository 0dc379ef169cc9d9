using Statiq.Common;

namespace Statiq.Core;

/// <summary>The outputs of pipelines as one phase may read them.</summary>
internal sealed class PhaseOutputs(PhaseGraph graph, PhaseNode reader) : IPipelineOutputs
{
    public DocumentList<IDocument> FromPipeline(string pipelineName)
    {
        if (reader.Phase is Phase.Input or Phase.Output)
        {
            throw new InvalidOperationException(
                $"{reader} may not read the outputs of pipelines: only Process and PostProcess may.");
        }

        if (!graph.TryGetProcess(pipelineName, out var process))
        {
            throw new KeyNotFoundException($"{reader} reads the outputs of '{pipelineName}', which does not exist.");
        }

        if (reader.Phase is Phase.Process && !graph.DependsOn(reader.PipelineName, pipelineName))
        {
            throw new InvalidOperationException(
                $"{reader} reads the outputs of '{pipelineName}' without depending on it.");
        }

        return new DocumentList<IDocument>(process.Outputs);
    }
}
