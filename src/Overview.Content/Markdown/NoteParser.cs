using System.Buffers;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Overview.Content.Markdown;

/// <summary>
/// Recognises <see cref="NoteInline"/>; notes that the text defines are left to the footnote extension.
/// </summary>
internal sealed class NoteParser : InlineParser
{
    private const int MaximumLength = 100;

    private static readonly SearchValues<char> NotInLabels = SearchValues.Create("[] \t\r\n");

    /// <summary>Makes the parser.</summary>
    public NoteParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (FindLabel(slice) is not { } label || IsDefined(processor, label))
        {
            return false;
        }

        var end = slice.Start + label.Length + 2;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new NoteInline
        {
            Label = label,
            Span = new(start, processor.GetSourcePosition(end)),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }

    private static string? FindLabel(StringSlice slice)
    {
        var text = slice.AsSpan();
        if (text.Length < 4 || text[1] != '^')
        {
            return null;
        }

        text = text[2..Math.Min(text.Length, MaximumLength)];
        var end = text.IndexOfAny(NotInLabels);
        return end > 0 && text[end] == ']' ? text[..end].ToString() : null;
    }

    private static bool IsDefined(InlineProcessor processor, string label) =>
        processor.Document.TryGetLinkReferenceDefinition('^' + label, out var definition)
        && definition is FootnoteLinkReferenceDefinition;
}
