namespace Overview.Content.Markdown;

/// <summary>Finds a square bracket in plain text that was meant to be a part of a link.</summary>
internal static class LooseBracket
{
    /// <summary>Stands for an opening bracket that the author escaped: it may have a partner, but needs none.</summary>
    public const char EscapedOpening = '\uFFF9';

    /// <summary>The same for a closing bracket.</summary>
    public const char EscapedClosing = '\uFFFB';

    private const int Harmless = -1;

    private static readonly string[] Addresses = ["/", "#", "http:", "https:", "mailto:", "tel:", "www."];

    /// <summary>
    /// The index of the first bracket without its partner, or before an address; null where all brackets are a pair
    /// around plain words, as in "[sic]".
    /// </summary>
    public static int? Find(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '[' or EscapedOpening)
            {
                open.Push(text[i] == '[' ? i : Harmless);
            }
            else if (text[i] == EscapedClosing)
            {
                open.TryPop(out _);
            }
            else if (text[i] == ']')
            {
                if (!open.TryPop(out var start))
                {
                    return i;
                }

                if (start != Harmless && IsPartOfLink(text, start, i))
                {
                    return start;
                }
            }
        }

        var left = open.Where(start => start != Harmless).ToList();
        return left.Count > 0 ? left[^1] : null;
    }

    private static bool IsPartOfLink(string text, int start, int end) =>
        IsBeforeAddress(text.AsSpan(end + 1)) || IsNote(text.AsSpan(start));

    private static bool IsBeforeAddress(ReadOnlySpan<char> rest)
    {
        var next = rest.TrimStart(' ');
        if (next.Length == 0 || next[0] != '(')
        {
            return false;
        }

        next = next[1..].TrimStart(' ');
        foreach (var begin in Addresses)
        {
            if (next.StartsWith(begin, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNote(ReadOnlySpan<char> text) => text.StartsWith("[^") || text.StartsWith("[ ^");
}
