using System.Collections.Concurrent;

namespace Overview.Stages;

/// <summary>Tells files of the input folder from links that lead out of it.</summary>
/// <param name="input">The input folder, as a full path.</param>
internal sealed class InputBoundary(string input)
{
    /// <summary>As many links as Linux follows before it takes them for a circle.</summary>
    private const int MostLinks = 40;

    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <summary>True when the file, and every folder above it, really lies in the input folder.</summary>
    /// <param name="path">The file, as a full path under the input folder.</param>
    public bool Holds(string path) => Holds(path, MostLinks);

    private bool Holds(string path, int links) =>
        path.StartsWith(input + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        && HoldsTarget(new FileInfo(path), links)
        && HoldsFolder(Path.GetDirectoryName(path)!, links);

    private bool HoldsFolder(string folder, int links) =>
        folder.Length <= input.Length || _folders.GetOrAdd(folder, one => Holds(one, links));

    /// <summary>A link may lead to another link, or to a file in a folder that is one.</summary>
    private bool HoldsTarget(FileInfo entry, int links) =>
        entry.LinkTarget is null
        || (links > 0 && Holds(entry.ResolveLinkTarget(returnFinalTarget: false)!.FullName, links - 1));
}
