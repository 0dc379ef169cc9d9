namespace Statiq.Common;

/// <summary>Short ways to read a document and to return one.</summary>
public static class DocumentExtensions
{
    /// <summary>Opens the content; each call gives a new stream that begins at the start.</summary>
    public static Stream GetContentStream(this IDocument document) => document.ContentProvider.GetStream();

    /// <summary>Reads the whole content, byte for byte.</summary>
    public static Task<byte[]> GetContentBytesAsync(this IDocument document)
    {
        // Not awaited: files are small, and on most systems reading them blocks a thread in any case.
        using var stream = document.GetContentStream();
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Task.FromResult(buffer.ToArray());
    }

    /// <summary>The document as the only one of a result.</summary>
    public static IEnumerable<IDocument> Yield(this IDocument document) => [document];
}
