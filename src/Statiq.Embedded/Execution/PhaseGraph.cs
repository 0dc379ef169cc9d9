using System.Diagnostics.CodeAnalysis;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// The phases of all pipelines and what each waits for: Input for nothing; Process for its Input and the Process of
/// its dependencies; PostProcess for the Process of every pipeline; Output for its PostProcess.
/// </summary>
internal sealed class PhaseGraph
{
    private readonly Dictionary<string, IPipeline> _pipelines;
    private readonly Dictionary<string, PhaseNode> _process = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<string>> _dependencies = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the graph.</summary>
    /// <param name="pipelines">The pipelines by name; the names compare without regard to case.</param>
    /// <exception cref="PipelineException">A dependency is unknown, or pipelines depend on each other.</exception>
    public PhaseGraph(Dictionary<string, IPipeline> pipelines)
    {
        _pipelines = pipelines;
        var names = DependencyOrder.Sort(pipelines);
        var input = names.Select(name => new PhaseNode(name, Phase.Input, pipelines[name].InputModules)).ToList();
        var process = input.ConvertAll(AddProcess);
        var postProcess = process.ConvertAll(node => Follow(node, Phase.PostProcess, process));
        var output = postProcess.ConvertAll(node => Follow(node, Phase.Output, [node]));
        Phases = [.. input, .. process, .. postProcess, .. output];
    }

    /// <summary>Every phase, each behind those it waits for.</summary>
    public IReadOnlyList<PhaseNode> Phases { get; }

    /// <summary>Gets the Process phase of a pipeline.</summary>
    public bool TryGetProcess(string pipelineName, [MaybeNullWhen(false)] out PhaseNode node) =>
        _process.TryGetValue(pipelineName, out node);

    /// <summary>Whether one pipeline depends on another, directly or through others.</summary>
    public bool DependsOn(string pipelineName, string other) => _dependencies[pipelineName].Contains(other);

    private PhaseNode AddProcess(PhaseNode input)
    {
        var direct = _pipelines[input.PipelineName].Dependencies;
        _dependencies[input.PipelineName] = new(
            direct.Concat(direct.SelectMany(dependency => _dependencies[dependency])),
            StringComparer.OrdinalIgnoreCase);
        var node = Follow(input, Phase.Process, [input, .. direct.Select(dependency => _process[dependency])]);
        return _process[input.PipelineName] = node;
    }

    private PhaseNode Follow(PhaseNode previous, Phase phase, IEnumerable<PhaseNode> prerequisites)
    {
        var pipeline = _pipelines[previous.PipelineName];
        var modules = phase switch
        {
            Phase.Process => pipeline.ProcessModules,
            Phase.PostProcess => pipeline.PostProcessModules,
            _ => pipeline.OutputModules,
        };
        var node = new PhaseNode(previous.PipelineName, phase, modules) { Previous = previous };
        node.Prerequisites.AddRange(prerequisites);
        return node;
    }
}
