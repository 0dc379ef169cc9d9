namespace Statiq.Common;

/// <summary>What a run offers to every module.</summary>
public interface IExecutionState
{
    /// <summary>The results of other pipelines, as far as the phase may read them.</summary>
    IPipelineOutputs Outputs { get; }

    /// <summary>The folders of the run.</summary>
    IReadOnlyFileSystem FileSystem { get; }

    /// <summary>Cancelled when the run is to stop.</summary>
    CancellationToken CancellationToken { get; }
}
