namespace Statiq.Common;

/// <summary>The folders of a run, to be set before it starts.</summary>
public interface IFileSystem : IReadOnlyFileSystem
{
    /// <inheritdoc cref="IReadOnlyFileSystem.RootPath"/>
    /// <exception cref="ArgumentException">The path is not absolute.</exception>
    new NormalizedPath RootPath { get; set; }

    /// <inheritdoc cref="IReadOnlyFileSystem.InputPaths"/>
    new PathCollection InputPaths { get; }

    /// <inheritdoc cref="IReadOnlyFileSystem.OutputPath"/>
    new NormalizedPath OutputPath { get; set; }

    /// <inheritdoc cref="IReadOnlyFileSystem.TempPath"/>
    new NormalizedPath TempPath { get; set; }
}
