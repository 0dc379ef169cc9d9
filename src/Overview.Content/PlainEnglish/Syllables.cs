namespace Overview.Content.PlainEnglish;

/// <summary>Counts syllables as readability formulas do: runs of vowels, without a silent e at the end.</summary>
internal static class Syllables
{
    /// <summary>The syllables of a word; one at least.</summary>
    public static int In(ReadOnlySpan<char> word)
    {
        var count = 0;
        var (beforeLast, last) = ('\0', '\0');
        foreach (var character in word)
        {
            if (!char.IsLetter(character))
            {
                continue;
            }

            (beforeLast, last) = (last, char.ToLowerInvariant(character));
            count += IsVowel(last) && !IsVowel(beforeLast) ? 1 : 0;
        }

        var endsInSilentE = last == 'e' && beforeLast is not ('\0' or 'l' or 'e');
        return Math.Max(1, endsInSilentE ? count - 1 : count);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
