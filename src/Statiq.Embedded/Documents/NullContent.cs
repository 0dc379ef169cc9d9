namespace Statiq.Common;

/// <summary>The content of a document that was given none.</summary>
internal sealed class NullContent : IContentProvider
{
    public Stream GetStream() => new MemoryStream([], writable: false);
}
