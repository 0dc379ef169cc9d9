using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;

namespace Overview.Content.Markdown;

/// <summary>
/// Composes the Markdown of the site one extension at a time. The ready-made bundles bring attributes in braces,
/// through which an author could set <c>onclick</c>.
/// </summary>
internal static class BodyPipeline
{
    /// <summary>Makes the pipeline, which may then be shared by all threads.</summary>
    public static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder
        {
            PreciseSourceLocation = true,
            MaximumNestingDepth = TreeDepth.Maximum,
        };

        builder.Extensions.Add(new PipeTableExtension());
        builder.Extensions.Add(new FootnoteExtension());
        builder.Extensions.Add(new DefinitionListExtension());

        // The parser alone: the extension would also take '::words::' inside sentences.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskMarkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CrossReferenceParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NoteParser());
        return builder.Build();
    }
}
