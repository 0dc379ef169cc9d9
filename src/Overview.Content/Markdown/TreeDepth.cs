using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Overview.Content.Markdown;

/// <summary>
/// Measures how deep a syntax tree is, without recursion. The parser limits the depth of blocks only; pictures and
/// emphasis inside each other could still overflow the stack of whoever walks through them.
/// </summary>
internal static class TreeDepth
{
    /// <summary>Deeper than any text that people can read.</summary>
    public const int Maximum = 100;

    /// <summary>
    /// Where the first thing stands that is too deep, as an index in the text; null where nothing is.
    /// </summary>
    public static int? FindTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>();
        open.Push((document, 0));
        while (open.TryPop(out var current))
        {
            var (node, depth) = current;
            if (depth > Maximum)
            {
                return node.Span.Start;
            }

            if (node is ContainerBlock blocks)
            {
                for (var i = blocks.Count - 1; i >= 0; i--)
                {
                    open.Push((blocks[i], depth + 1));
                }
            }
            else if (node is LeafBlock { Inline: { } root })
            {
                open.Push((root, depth + 1));
            }
            else if (node is ContainerInline inlines)
            {
                PushContainers(inlines, depth + 1, open);
            }
        }

        return null;
    }

    private static void PushContainers(ContainerInline parent, int depth, Stack<(MarkdownObject Node, int Depth)> open)
    {
        for (var child = parent.LastChild; child is not null; child = child.PreviousSibling)
        {
            if (child is ContainerInline container)
            {
                open.Push((container, depth));
            }
        }
    }
}
