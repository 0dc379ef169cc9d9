namespace Overview.Content.Markdown;

/// <summary>
/// Finds text that would take the parser very long. Its time grows with the square of the brackets and emphasis signs
/// in one block, of the notes and addresses that are defined, and of the indentation; and a table is filled up to the
/// width of its longest row. A single file of a megabyte could hold up a build for minutes.
/// </summary>
internal static class Tangle
{
    /// <summary>
    /// Pairs of signs that may be compared in one body; about a third of a second on a small machine.
    /// </summary>
    private const long Budget = 100_000_000;

    /// <summary>What one cell of a table costs, in pairs of signs.</summary>
    private const long CellCost = 500;

    /// <summary>What a box between colons costs on each line, in pairs of signs.</summary>
    private const long FenceCost = 30;

    /// <summary>The index of the block in which the budget is used up, or null.</summary>
    public static int? Find(string text)
    {
        var (spent, definitions, fences, lines) = (0L, 0L, 0L, 0L);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfBlock(text, start);
            spent += Cost(text, start, end);
            definitions += text[start] == '[' ? 1 : 0;
            CountFences(text.AsSpan(start, end - start), ref fences, ref lines);
            if (spent + (definitions * definitions) + (fences * lines * FenceCost) > Budget)
            {
                return SkipSpace(text, start);
            }

            start = end;
        }

        return null;
    }

    /// <summary>A box between colons that is never closed is looked at again on each line below it.</summary>
    private static void CountFences(ReadOnlySpan<char> block, ref long fences, ref long lines)
    {
        foreach (var line in block.EnumerateLines())
        {
            fences += line.TrimStart(" >").StartsWith(":::") ? 1 : 0;
            lines++;
        }
    }

    /// <summary>The index of the first sign on the line that has most signs of nesting.</summary>
    public static int Deepest(string text)
    {
        var (best, place) = (-1, 0);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(text, start);
            var depth = Depth(text.AsSpan(start, end - start));
            if (depth > best)
            {
                (best, place) = (depth, SkipSpace(text, start));
            }

            start = NextLine(text, end);
        }

        return place;
    }

    /// <summary>A block ends, at the latest, with an empty line.</summary>
    private static int EndOfBlock(string text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            var end = EndOfLine(text, at);
            var isBlank = text.AsSpan(at, end - at).IsWhiteSpace();
            at = NextLine(text, end);
            if (isBlank)
            {
                break;
            }
        }

        return at;
    }

    private static int EndOfLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : start + length;
    }

    private static int NextLine(string text, int end)
    {
        var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
        return Math.Min(end + (isPair ? 2 : 1), text.Length);
    }

    private static long Cost(string text, int start, int end)
    {
        var (signs, indents, lines, columns) = (0L, 0L, 0L, 0L);
        for (var at = start; at < end;)
        {
            var endOfLine = EndOfLine(text, at);
            var line = text.AsSpan(at, endOfLine - at);
            var indent = line.IndexOfAnyExcept(' ', '\t');
            signs += CountSigns(line);
            indents += indent > 0 ? (long)indent * indent : 0;
            lines++;
            columns = Math.Max(columns, line.Count('|'));
            at = NextLine(text, endOfLine);
        }

        return (signs * signs) + indents + (lines * columns * CellCost);
    }

    private static int CountSigns(ReadOnlySpan<char> line)
    {
        var (count, previous) = (0, '\0');
        foreach (var character in line)
        {
            count += character == '[' || (character is '*' or '_' && character != previous) ? 1 : 0;
            previous = character;
        }

        return count;
    }

    private static int Depth(ReadOnlySpan<char> line)
    {
        var depth = 0;
        foreach (var character in line)
        {
            depth += character is '>' or '[' or '*' or '_' or '-' or '+' or '.' or ')' or ':' or ' ' or '\t' ? 1 : 0;
        }

        return depth;
    }

    private static int SkipSpace(string text, int start)
    {
        while (start < text.Length - 1 && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
