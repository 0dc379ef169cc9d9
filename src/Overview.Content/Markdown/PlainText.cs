using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Overview.Content.Markdown;

/// <summary>The words of a piece of text without its markup: for ids, tables of contents and descriptions.</summary>
internal static class PlainText
{
    /// <summary>The words, with runs of white space made one space.</summary>
    public static string Of(ContainerInline? inlines)
    {
        if (inlines is null)
        {
            return string.Empty;
        }

        var words = new StringBuilder();
        Collect(inlines, words);
        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Collect(ContainerInline inlines, StringBuilder words)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
                case AutolinkInline link:
                    words.Append(link.Url);
                    break;
                case CrossReferenceInline reference:
                    words.Append(reference.Label);
                    break;
                case DelimiterInline delimiter:
                    words.Append(delimiter.ToLiteral());
                    Collect(delimiter, words);
                    break;
                case NoteInline or FootnoteLink or TaskList or HtmlInline:
                    break;
                case ContainerInline container:
                    Collect(container, words);
                    break;
            }
        }
    }
}
