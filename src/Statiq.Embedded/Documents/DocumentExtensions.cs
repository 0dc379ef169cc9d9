namespace Statiq.Common;

/// <summary>Short ways to read a document.</summary>
public static class DocumentExtensions
{
    /// <summary>Opens the content; each call gives a new stream that begins at the start.</summary>
    public static Stream GetContentStream(this IDocument document) => document.ContentProvider.GetStream();
}
