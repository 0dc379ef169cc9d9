using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Overview.Content.Markdown;

/// <summary>
/// Recognises <see cref="CrossReferenceInline"/>: two square brackets around a kind, a colon and an id.
/// </summary>
internal sealed class CrossReferenceParser : InlineParser
{
    /// <summary>Longer than any cross-reference, so that looking for the end of one never takes long.</summary>
    private const int MaximumLength = 300;

    /// <summary>Makes the parser.</summary>
    public CrossReferenceParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (FindContent(slice) is not { } content || !IsMeant(processor, slice, content))
        {
            return false;
        }

        var contentStart = slice.Start + 2;
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        var bar = content.IndexOf('|', StringComparison.Ordinal);
        var idEnd = bar < 0 ? content.Length : bar;
        var hasColon = colon >= 0 && colon < idEnd;
        var id = hasColon ? content[(colon + 1)..idEnd] : string.Empty;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CrossReferenceInline
        {
            Content = content,
            Kind = hasColon ? content[..colon].Trim() : string.Empty,
            Id = id.Trim(),
            Words = bar >= 0 && !string.IsNullOrWhiteSpace(content[(bar + 1)..]) ? content[(bar + 1)..].Trim() : null,
            KindOffset = processor.GetSourcePosition(contentStart + LeadingSpace(content)),
            IdOffset = hasColon ? processor.GetSourcePosition(contentStart + colon + 1 + LeadingSpace(id)) : start,
            Span = new(start, processor.GetSourcePosition(contentStart + content.Length + 1)),
            Line = line,
            Column = column,
        };
        slice.Start = contentStart + content.Length + 2;
        return true;
    }

    /// <summary>What stands between the double brackets, or null where there are none.</summary>
    private static string? FindContent(StringSlice slice)
    {
        var text = slice.AsSpan();
        if (text.Length < 5 || text[1] != '[')
        {
            return null;
        }

        text = text[2..Math.Min(text.Length, MaximumLength)];
        var end = text.IndexOfAny("[]\r\n");
        var isClosed = end > 0 && end + 1 < text.Length && text[end] == ']' && text[end + 1] == ']';
        return isClosed && !text[..end].IsWhiteSpace() ? text[..end].ToString() : null;
    }

    /// <summary>Brackets without a colon may also be a link in brackets, such as <c>[[words](address)]</c>.</summary>
    private static bool IsMeant(InlineProcessor processor, StringSlice slice, string content)
    {
        if (content.Contains(':', StringComparison.Ordinal))
        {
            return true;
        }

        var next = slice.PeekCharExtra(content.Length + 4);
        return content[0] != '^' && next is not ('(' or '[')
            && !processor.Document.ContainsLinkReferenceDefinition(content);
    }

    private static int LeadingSpace(string text) => text.Length - text.TrimStart().Length;
}
