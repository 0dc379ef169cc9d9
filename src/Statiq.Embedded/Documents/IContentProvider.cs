namespace Statiq.Common;

/// <summary>The content of a document, to be read as often as needed.</summary>
public interface IContentProvider
{
    /// <summary>Opens the content; each call gives a new stream that begins at the start.</summary>
    Stream GetStream();
}
