using System.Collections.ObjectModel;

namespace Statiq.Common;

/// <summary>Modules in the order in which they run. Nulls are left out, so that a module can be optional.</summary>
public sealed class ModuleList : Collection<IModule>
{
    /// <inheritdoc/>
    protected override void InsertItem(int index, IModule item)
    {
        if (item is not null)
        {
            base.InsertItem(index, item);
        }
    }
}
