using System.Text.RegularExpressions;

namespace Overview.Content.PlainEnglish;

/// <summary>A sentence of a passage.</summary>
/// <param name="Index">Where it begins in the passage.</param>
/// <param name="Length">How long it is, in characters.</param>
/// <param name="Words">The number of its words: what holds a letter or digit between spaces.</param>
/// <param name="Syllables">The number of their syllables.</param>
internal readonly partial record struct Sentence(int Index, int Length, int Words, int Syllables)
{
    /// <summary>The sentences of a text.</summary>
    public static IEnumerable<Sentence> In(string text)
    {
        var start = 0;
        foreach (Match end in End().Matches(text))
        {
            var stop = end.Index + end.Groups["mark"].Length;
            yield return Of(text.AsSpan(start, stop - start), start);
            start = end.Index + end.Length;
        }

        if (start < text.Length && !string.IsNullOrWhiteSpace(text[start..]))
        {
            yield return Of(text.AsSpan(start), start);
        }
    }

    private static Sentence Of(ReadOnlySpan<char> text, int index)
    {
        var (words, syllables) = (0, 0);
        var rest = text;
        while (!(rest = rest.TrimStart()).IsEmpty)
        {
            var word = rest[..LengthOfWord(rest)];
            rest = rest[word.Length..];
            if (HasLetterOrDigit(word))
            {
                words++;
                syllables += PlainEnglish.Syllables.In(word);
            }
        }

        return new Sentence(index, text.Length, words, syllables);
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsLetter(character) || char.IsNumber(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A full stop, question or exclamation mark and the space after it, where what follows may begin a sentence; not
    /// after abbreviations such as "Dr." and initials.
    /// </summary>
    [GeneratedRegex("""(?<mark>[.!?]["'”’)\]]?)(?<!(?:\b(?:Mr|Mrs|Ms|Dr|St|No|Rev|Cllr|vs|e\.g|i\.e)|(?<![\w&])\p{Lu})\.)\s+(?=["'“‘(\[]?[\p{Lu}\p{N}£])""")]
    private static partial Regex End();
}
