using System.Buffers;
using System.Globalization;
using System.Text;

namespace Overview.Search;

/// <summary>
/// Splits text into words where MiniSearch would: at spaces and punctuation of any script. A mark belongs to the
/// letter before it and parts nothing. Unlike MiniSearch it takes a tab for a space too, and never gives an empty word.
/// </summary>
/// <param name="text">The text.</param>
public ref struct Tokenizer(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>The present word, as it stands in the text.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Lets the words be read by <c>foreach</c>.</summary>
    public readonly Tokenizer GetEnumerator() => this;

    /// <summary>Goes to the next word.</summary>
    public bool MoveNext()
    {
        Skip(breaks: true);
        Current = Skip(breaks: false);
        return Current.Length > 0;
    }

    private ReadOnlySpan<char> Skip(bool breaks)
    {
        var length = 0;
        while (length < _rest.Length && IsBreak(_rest[length..], out var width) == breaks)
        {
            length += width;
        }

        var skipped = _rest[..length];
        _rest = _rest[length..];
        return skipped;
    }

    /// <summary>Half a character, which UTF-8 cannot hold, parts words as well.</summary>
    private static bool IsBreak(ReadOnlySpan<char> text, out int width)
    {
        if (char.IsAsciiLetterOrDigit(text[0]))
        {
            width = 1;
            return false;
        }

        return Rune.DecodeFromUtf16(text, out var rune, out width) != OperationStatus.Done
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.ConnectorPunctuation
                or UnicodeCategory.DashPunctuation
                or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation;
    }
}
