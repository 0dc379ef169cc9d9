namespace Statiq.Common;

/// <summary>The folders of a run, as modules see them.</summary>
public interface IReadOnlyFileSystem
{
    /// <summary>The absolute folder against which the other paths are resolved.</summary>
    NormalizedPath RootPath { get; }

    /// <summary>The folders that files are read from; of files with equal relative paths the last one wins.</summary>
    IReadOnlyList<NormalizedPath> InputPaths { get; }
}
