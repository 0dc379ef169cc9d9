namespace Statiq.Common;

/// <summary>The folders of a run, to be set before it starts.</summary>
public interface IFileSystem : IReadOnlyFileSystem
{
    /// <inheritdoc cref="IReadOnlyFileSystem.RootPath"/>
    /// <exception cref="ArgumentException">The path is not absolute.</exception>
    new NormalizedPath RootPath { get; set; }

    /// <inheritdoc cref="IReadOnlyFileSystem.InputPaths"/>
    new PathCollection InputPaths { get; }

    /// <summary>The folder of the finished files.</summary>
    NormalizedPath OutputPath { get; set; }

    /// <summary>A folder for passing files, deleted and made anew before and after each run.</summary>
    NormalizedPath TempPath { get; set; }
}
