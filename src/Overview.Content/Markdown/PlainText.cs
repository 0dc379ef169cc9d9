using System.Text;
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

    /// <summary>The words of one line.</summary>
    public static string Of(IEnumerable<Inline> line)
    {
        var words = new StringBuilder();
        Collect(line, words);
        return words.ToString().Trim();
    }

    private static void Collect(IEnumerable<Inline> inlines, StringBuilder words)
    {
        foreach (var inline in inlines)
        {
            words.Append(OwnWords(inline));
            if (inline is ContainerInline container)
            {
                Collect(container, words);
            }
        }
    }

    /// <summary>The words of a thing itself, without those that it holds. Notes, tasks and HTML have none.</summary>
    private static ReadOnlySpan<char> OwnWords(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        AutolinkInline link => link.Url,
        CrossReferenceInline reference => reference.Label,
        DelimiterInline delimiter => delimiter.ToLiteral(),
        _ => [],
    };
}
