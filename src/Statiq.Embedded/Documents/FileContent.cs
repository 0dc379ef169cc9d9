namespace Statiq.Common;

/// <summary>The content of a file, read when asked for.</summary>
internal sealed class FileContent(NormalizedPath path) : IContentProvider
{
    public Stream GetStream() => File.OpenRead(path.FullPath);
}
