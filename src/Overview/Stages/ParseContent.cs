using Overview.Content.Parsing;
using Overview.Running;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Turns the files that were read into records and findings, several at a time.</summary>
public sealed class ParseContent(SiteRun run) : Stage<ParsedContent>(run, "Parse")
{
    /// <inheritdoc/>
    protected override Task<ParsedContent> WorkAsync(IExecutionContext context)
    {
        var parser = new ContentParser(Run.Options.Build.Today);
        var parsed = new ParsedFile?[context.Inputs.Length];
        Parallel.For(0, parsed.Length, index =>
        {
            Run.Stop.ThrowIfCancellationRequested();
            var document = context.Inputs[index];
            var path = Path.GetRelativePath(Run.Options.Input, document.Source.FullPath).Replace('\\', '/');
            if (ContentParser.IsContent(path))
            {
                parsed[index] = parser.Parse(path, Read(document));
            }
        });
        return Task.FromResult(new ParsedContent([.. parsed.OfType<ParsedFile>()]));
    }

    /// <summary>Reads one byte more than is allowed at most: enough to see that a file is too large.</summary>
    private static ReadOnlySpan<byte> Read(IDocument document)
    {
        using var stream = document.GetContentStream();
        var length = (int)Math.Min(stream.Length, ContentParser.LargestFile + 1);
        var bytes = new byte[length];
        var read = stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
        return bytes.AsSpan(0, read);
    }
}
