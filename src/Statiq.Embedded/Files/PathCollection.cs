using System.Collections.ObjectModel;

namespace Statiq.Common;

/// <summary>Paths in order, such as the input folders of a run.</summary>
public sealed class PathCollection : Collection<NormalizedPath>
{
    internal PathCollection()
    {
    }
}
