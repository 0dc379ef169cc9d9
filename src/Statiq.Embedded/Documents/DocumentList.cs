using System.Collections.ObjectModel;

namespace Statiq.Common;

/// <summary>Documents in order, such as the outputs of a pipeline.</summary>
/// <typeparam name="TDocument">The type of the documents.</typeparam>
public sealed class DocumentList<TDocument> : ReadOnlyCollection<TDocument>
    where TDocument : IDocument
{
    internal DocumentList(IList<TDocument> documents)
        : base(documents)
    {
    }
}
