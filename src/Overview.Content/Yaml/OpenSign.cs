namespace Overview.Content.Yaml;

/// <summary>Finds a bracket, brace or quote of YAML that is opened and never closed.</summary>
internal static class OpenSign
{
    /// <summary>The index of the first one, or null. An apostrophe inside a word opens nothing.</summary>
    public static int? Find(ReadOnlySpan<char> text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\'' && IsValueStart(text, i, open.Count > 0))
            {
                if (EndOfQuote(text, i) is not { } end)
                {
                    return open.Count > 0 ? open.Last() : i;
                }

                i = end;
            }
            else if (text[i] == '#' && i > 0 && char.IsWhiteSpace(text[i - 1]))
            {
                i = EndOfLine(text, i);
            }
            else if (text[i] is '[' or '{' && (open.Count > 0 || IsValueStart(text, i, false)))
            {
                open.Push(i);
            }
            else if (text[i] is ']' or '}' && open.Count > 0 && open.Pop() is var at && text[at] != text[i] - 2)
            {
                return at;
            }
        }

        return open.Count > 0 ? open.Last() : null;
    }

    /// <summary>True where a value may begin: behind a colon, a hyphen, a comma or an opening bracket.</summary>
    private static bool IsValueStart(ReadOnlySpan<char> text, int at, bool isInside)
    {
        var before = text[..at].TrimEnd();
        if (before.Length == 0)
        {
            return true;
        }

        return before[^1] switch
        {
            '[' or '{' or ',' => isInside,
            ':' => before.Length < at || isInside,
            '-' => before.Length < at && (before.Length == 1 || before[^2] is ' ' or '\n' or '\r'),
            _ => text[before.Length..at].IndexOfAny('\r', '\n') >= 0,
        };
    }

    /// <summary>The index of the closing quote; null where there is none.</summary>
    private static int? EndOfQuote(ReadOnlySpan<char> text, int start)
    {
        var quote = text[start];
        for (var i = start + 1; i < text.Length; i++)
        {
            if (quote == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                if (quote == '"' || i + 1 == text.Length || text[i + 1] != quote)
                {
                    return i;
                }

                i++;
            }
        }

        return null;
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..].IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : start + length;
    }
}
