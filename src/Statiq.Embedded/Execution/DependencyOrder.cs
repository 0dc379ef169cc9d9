using Statiq.Common;

namespace Statiq.Core;

/// <summary>Sorts pipelines so that each stands behind those it depends on; refuses what cannot be sorted.</summary>
internal sealed class DependencyOrder
{
    private readonly Dictionary<string, IPipeline> _pipelines;
    private readonly List<string> _path = [];
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _sorted = [];

    private DependencyOrder(Dictionary<string, IPipeline> pipelines) => _pipelines = pipelines;

    /// <summary>Gives the names of the pipelines in order.</summary>
    /// <param name="pipelines">The pipelines by name; the names compare without regard to case.</param>
    /// <exception cref="PipelineException">A dependency is unknown, or pipelines depend on each other.</exception>
    public static IReadOnlyList<string> Sort(Dictionary<string, IPipeline> pipelines)
    {
        var order = new DependencyOrder(pipelines);
        foreach (var name in pipelines.Keys)
        {
            order.Visit(name);
        }

        return order._sorted;
    }

    private void Visit(string name)
    {
        var start = _path.IndexOf(name);
        _path.Add(name);
        if (start >= 0)
        {
            throw new PipelineException($"Pipelines depend on each other: {string.Join(" -> ", _path[start..])}.");
        }

        if (_seen.Add(name))
        {
            foreach (var dependency in _pipelines[name].Dependencies)
            {
                Visit(Spell(dependency, name));
            }

            _sorted.Add(name);
        }

        _path.RemoveAt(_path.Count - 1);
    }

    /// <summary>Gives the name of a dependency as its own pipeline spells it.</summary>
    private string Spell(string dependency, string dependent) =>
        _pipelines.Keys.FirstOrDefault(name => name.Equals(dependency, StringComparison.OrdinalIgnoreCase))
        ?? throw new PipelineException(
            $"The pipeline '{dependent}' depends on '{dependency}', but there is no pipeline of that name.");
}
