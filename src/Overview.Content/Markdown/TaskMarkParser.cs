using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Overview.Content.Markdown;

/// <summary>
/// Recognises the mark of a task, <c>[ ]</c> or <c>[x]</c>, at the start of a list item only. The parser of the
/// extension takes it anywhere in a list, and so breaks a link whose text is <c>x</c>.
/// </summary>
internal sealed class TaskMarkParser : InlineParser
{
    /// <summary>Makes the parser.</summary>
    public TaskMarkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var isMark = text.Length > 3 && text[1] is ' ' or 'x' or 'X' && text[2] == ']' && text[3] is ' ' or '\t';
        if (!isMark || !IsFirstInItem(processor))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TaskList
        {
            Checked = text[1] != ' ',
            Span = new(start, start + 2),
            Line = line,
            Column = column,
        };
        slice.Start += 3;
        return true;
    }

    private static bool IsFirstInItem(InlineProcessor processor) =>
        processor.Root?.FirstChild is null
        && processor.Block is ParagraphBlock { Parent: ListItemBlock item } block
        && ReferenceEquals(item[0], block);
}
