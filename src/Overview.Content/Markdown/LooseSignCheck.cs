using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Overview.Content.Findings;

namespace Overview.Content.Markdown;

/// <summary>
/// Finds signs of links and emphasis that make none, and that readers would therefore see: a bracket without its
/// partner, <c>[words] (address)</c>, asterisks on one side of a word only, or the lines of a table that do not fit.
/// </summary>
/// <param name="draft">Takes the findings.</param>
internal sealed partial class LooseSignCheck(BodyDraft draft)
{
    /// <summary>Stands for whatever is no plain text: a link, code, an escaped sign.</summary>
    private const char Other = '\uFFFC';

    private const char LineEnd = '\n';

    /// <summary>Looks at all text of a document; one finding for each piece of text at most.</summary>
    public void Check(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block.Inline is { } inline)
            {
                var text = new List<(char Sign, int Offset)>();
                Collect(inline, text);
                Check(text, block);
            }
        }
    }

    private void Check(List<(char Sign, int Offset)> text, LeafBlock block)
    {
        var signs = string.Concat(text.Select(one => one.Sign));
        if (LooseBracket.Find(signs) is { } bracket)
        {
            draft.Report(LinkRules.LooseBracket, text[bracket].Offset);
        }
        else if (TableLine().Match(signs) is { Success: true } table)
        {
            var row = text[WrongRow(signs, table.Index)].Offset;
            draft.Report(MarkdownRules.LooseTable, LostHeading(block, signs, table.Index) ?? row);
        }
        else if (Stars().Match(signs) is { Success: true } stars)
        {
            draft.Report(MarkdownRules.LooseEmphasis, text[stars.Index].Offset, stars.Value);
        }
    }

    private static void Collect(ContainerInline container, List<(char Sign, int Offset)> text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Collect(literal, text);
                    break;
                case LinkInline or EmphasisInline:
                    text.Add((Other, inline.Span.Start));
                    Collect((ContainerInline)inline, text);
                    text.Add((Other, inline.Span.End));
                    break;
                case DelimiterInline delimiter:
                    text.AddRange(delimiter.ToLiteral().Select(sign => (sign, delimiter.Span.Start)));
                    Collect(delimiter, text);
                    break;
                case ContainerInline other:
                    Collect(other, text);
                    break;
                case LineBreakInline:
                    text.Add((LineEnd, inline.Span.Start));
                    break;
                default:
                    text.Add((Other, inline.Span.Start));
                    break;
            }
        }
    }

    /// <summary>Two asterisks or more with a space, or an end of the text, on one side only.</summary>
    [GeneratedRegex(@"(?<![^\s])\*{2,}(?=[^\s*])|(?<=[^\s*])\*{2,}(?![^\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Stars();

    /// <summary>The line above, where that is indented so far that it is no heading of the table; null otherwise.</summary>
    private static int? LostHeading(LeafBlock block, string signs, int place) =>
        !signs.AsSpan(0, place).Contains(LineEnd) && block.Parent is { } parent && parent.IndexOf(block) is > 0 and var index
            && parent[index - 1] is CodeBlock above && above.Line + above.Lines.Count == block.Line
            ? above.Span.Start
            : null;

    /// <summary>Where the first line begins that has other bars than the line below the heading; else that line.</summary>
    private static int WrongRow(string signs, int place)
    {
        var start = signs.LastIndexOf(LineEnd, place) + 1;
        var rows = signs[start..].Split(LineEnd);
        var bars = rows[0].Count(sign => sign == '|');
        var at = start;
        foreach (var row in rows)
        {
            if (row.Count(sign => sign == '|') != bars)
            {
                return at;
            }

            at += row.Length + 1;
        }

        return place;
    }

    private static char Escaped(char sign) => sign switch
    {
        '[' => LooseBracket.EscapedOpening,
        ']' => LooseBracket.EscapedClosing,
        _ => Other,
    };

    /// <summary>The line between the heading of a table and its rows.</summary>
    [GeneratedRegex(@"\| ?:?-{2,}:? ?(\||$)", RegexOptions.CultureInvariant)]
    private static partial Regex TableLine();

    private static void Collect(LiteralInline literal, List<(char Sign, int Offset)> text)
    {
        var words = literal.Content.AsSpan();
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        for (var i = 0; i < words.Length; i++)
        {
            var isEscaped = i == 0 && literal.IsFirstCharacterEscaped;
            text.Add((isEscaped ? Escaped(words[i]) : words[i], start + i));
        }
    }
}
