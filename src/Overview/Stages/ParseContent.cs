using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Running;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Turns each file that was read into records and findings, several at a time.</summary>
public sealed class ParseContent(SiteRun run) : ParallelSyncModule
{
    private readonly FileMemory _memory = run.Options.Memory?.Files ?? new FileMemory();
    private readonly InputBoundary _boundary = new(run.Options.Input);

    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        var path = Path.GetRelativePath(run.Options.Input, input.Source.FullPath).Replace('\\', '/');
        return ContentParser.IsContent(path)
            ? [context.Carry(run.Measure("Parse", () => Parse(path, input)))]
            : [];
    }

    private ParsedFile Parse(string path, IDocument document)
    {
        if (!_boundary.Holds(document.Source.FullPath))
        {
            return ContentParser.Unreadable(path, FileRules.OutsideLink.At(Location.StartOf(path)));
        }

        try
        {
            return _memory.Parse(path, Read(document), run.Options.Build.Today);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return ContentParser.Unreadable(path, FileRules.Unreadable.At(Location.StartOf(path), problem.Message));
        }
    }

    /// <summary>Reads one byte more than is allowed at most: enough to see that a file is too large.</summary>
    private static ReadOnlySpan<byte> Read(IDocument document)
    {
        if (new FileInfo(document.Source.FullPath).Length == 0)
        {
            // A pipe or device has no length either, and opening it could wait for ever.
            return [];
        }

        using var stream = document.GetContentStream();
        var length = (int)Math.Min(stream.Length, ContentParser.LargestFile + 1);
        var bytes = new byte[length];
        var read = stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
        return bytes.AsSpan(0, read);
    }
}
