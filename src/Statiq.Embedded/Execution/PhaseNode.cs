using System.Collections.Immutable;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>One phase of one pipeline during a run: what it waits for and what came of it.</summary>
internal sealed class PhaseNode(string pipelineName, Phase phase, ModuleList modules)
{
    public string PipelineName => pipelineName;

    public Phase Phase => phase;

    public ModuleList Modules => modules;

    /// <summary>The phases that must have finished before this one starts.</summary>
    public List<PhaseNode> Prerequisites { get; } = [];

    /// <summary>The phase before it in the same pipeline, whose outputs are its inputs.</summary>
    public PhaseNode? Previous { get; init; }

    /// <summary>Ends, never faulted, when the phase has finished, failed or been skipped.</summary>
    public Task Completion { get; set; } = Task.CompletedTask;

    /// <summary>The results; empty until the phase has finished.</summary>
    public ImmutableArray<IDocument> Outputs { get; set; } = [];

    /// <summary>The phase has run to its end.</summary>
    public bool IsFinished { get; set; }

    /// <summary>What a module threw.</summary>
    public Exception? Failure { get; set; }

    /// <summary>The name of the phase in messages.</summary>
    public override string ToString() => $"{pipelineName}/{phase}";
}
