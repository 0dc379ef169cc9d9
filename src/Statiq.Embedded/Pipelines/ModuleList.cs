using System.Collections.ObjectModel;

namespace Statiq.Common;

/// <summary>Modules in the order in which they run. Nulls are left out, so that a module can be optional.</summary>
public sealed class ModuleList : Collection<IModule>
{
    /// <summary>Makes an empty list.</summary>
    public ModuleList()
    {
    }

    /// <summary>Makes a list of the given modules.</summary>
    public ModuleList(params IModule?[] modules) => AddRange(modules);

    /// <summary>Makes a list of the given modules.</summary>
    public ModuleList(IEnumerable<IModule?> modules) => AddRange(modules);

    /// <summary>Adds modules at the end.</summary>
    public void Add(params IModule?[] modules) => AddRange(modules);

    /// <summary>Adds modules at the end.</summary>
    public void AddRange(IEnumerable<IModule?> modules) => Insert(Count, [.. modules ?? []]);

    /// <summary>Adds modules before the one at <paramref name="index"/>.</summary>
    public void Insert(int index, params IModule?[] modules)
    {
        foreach (var module in modules.OfType<IModule>())
        {
            InsertItem(index++, module);
        }
    }

    /// <inheritdoc/>
    protected override void InsertItem(int index, IModule item)
    {
        if (item is not null)
        {
            base.InsertItem(index, item);
        }
    }
}
