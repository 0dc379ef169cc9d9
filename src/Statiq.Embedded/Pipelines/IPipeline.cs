namespace Statiq.Common;

/// <summary>A chain of modules in four phases, and the pipelines whose outputs it needs.</summary>
public interface IPipeline
{
    /// <summary>The modules of <see cref="Phase.Input"/>.</summary>
    ModuleList InputModules { get; }

    /// <summary>The modules of <see cref="Phase.Process"/>.</summary>
    ModuleList ProcessModules { get; }

    /// <summary>The modules of <see cref="Phase.PostProcess"/>.</summary>
    ModuleList PostProcessModules { get; }

    /// <summary>The modules of <see cref="Phase.Output"/>.</summary>
    ModuleList OutputModules { get; }

    /// <summary>Names of the pipelines that process before this one; upper and lower case are the same.</summary>
    HashSet<string> Dependencies { get; }
}
