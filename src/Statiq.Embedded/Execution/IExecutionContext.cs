using System.Collections.Immutable;

namespace Statiq.Common;

/// <summary>What one module sees while it runs: its inputs, the settings (as metadata) and the services.</summary>
public interface IExecutionContext : IExecutionState, IMetadata, IServiceProvider
{
    /// <summary>The documents to work on, in order.</summary>
    ImmutableArray<IDocument> Inputs { get; }

    /// <summary>Makes a document without source and destination.</summary>
    /// <param name="items">Its values. Values named like the properties of documents are ignored.</param>
    /// <param name="contentProvider">Its content; null for none.</param>
    /// <exception cref="ArgumentException">A value is text that the original would run as a script.</exception>
    IDocument CreateDocument(
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider? contentProvider = null);
}
