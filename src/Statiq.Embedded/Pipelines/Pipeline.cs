using Statiq.Common;

namespace Statiq.Core;

/// <summary>A pipeline without modules, to derive from: a constructor assigns the modules and dependencies.</summary>
public class Pipeline : IPipeline
{
    /// <inheritdoc/>
    public ModuleList InputModules { get; protected set; } = [];

    /// <inheritdoc/>
    public ModuleList ProcessModules { get; protected set; } = [];

    /// <inheritdoc/>
    public ModuleList PostProcessModules { get; protected set; } = [];

    /// <inheritdoc/>
    public ModuleList OutputModules { get; protected set; } = [];

    /// <inheritdoc/>
    public HashSet<string> Dependencies { get; } = new(StringComparer.OrdinalIgnoreCase);
}
