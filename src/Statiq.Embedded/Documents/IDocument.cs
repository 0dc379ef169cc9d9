namespace Statiq.Common;

/// <summary>
/// What travels between modules: content with named values, never changed. A value is looked up among its own, then
/// among the settings of the run.
/// </summary>
public interface IDocument : IMetadata
{
    /// <summary>The absolute path of the file the document was read from, or a null path.</summary>
    NormalizedPath Source { get; }

    /// <summary>The path of the finished file, relative to the output folder, or a null path.</summary>
    NormalizedPath Destination { get; }

    /// <summary>The content; never null.</summary>
    IContentProvider ContentProvider { get; }
}
