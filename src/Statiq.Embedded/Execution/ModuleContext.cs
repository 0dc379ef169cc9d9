using System.Collections.Immutable;
using Statiq.Core;

namespace Statiq.Common;

/// <summary>The context of one module in one phase.</summary>
internal sealed class ModuleContext(EngineRun run) : Metadata([], run.Settings), IExecutionContext
{
    private (Exception Exception, IDocument Document)? _blamed;

    public required ImmutableArray<IDocument> Inputs { get; init; }

    public required IPipelineOutputs Outputs { get; init; }

    public IReadOnlyFileSystem FileSystem => run.FileSystem;

    public CancellationToken CancellationToken => run.CancellationToken;

    /// <summary>
    /// Notes on which input a module stumbled, for the message about it. Always false, so that it can stand in an
    /// exception filter.
    /// </summary>
    public static bool Blame(IExecutionContext context, IDocument input, Exception exception)
    {
        if (context is ModuleContext own)
        {
            own._blamed = (exception, input);
        }

        return false;
    }

    /// <summary>Describes an exception, with the paths of the blamed document if it was read from a file.</summary>
    public string Describe(Exception exception) =>
        _blamed is (var blamed, { Source.IsNull: false } document) && blamed == exception
            ? $"[{document.Source} => {document.Destination}] {exception.Message}"
            : exception.Message;

    public IDocument CreateDocument(
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider? contentProvider = null) =>
        new Document(items, run.Settings) { ContentProvider = contentProvider ?? new NullContent() };

    public object? GetService(Type serviceType) => run.Services.GetService(serviceType);
}
