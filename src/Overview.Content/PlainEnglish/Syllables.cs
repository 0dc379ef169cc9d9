namespace Overview.Content.PlainEnglish;

/// <summary>Counts syllables as readability formulas do: runs of vowels, without a silent e at the end.</summary>
internal static class Syllables
{
    /// <summary>The syllables of a word; one at least.</summary>
    public static int In(string word)
    {
        var letters = word.ToLowerInvariant().Where(char.IsLetter).ToArray();
        var count = 0;
        for (var index = 0; index < letters.Length; index++)
        {
            var isStart = IsVowel(letters[index]) && (index == 0 || !IsVowel(letters[index - 1]));
            count += isStart ? 1 : 0;
        }

        return Math.Max(1, EndsInSilentE(letters) ? count - 1 : count);
    }

    private static bool EndsInSilentE(char[] letters) =>
        letters is [.., var before, 'e'] && before is not ('l' or 'e');

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
