using System.Collections.Frozen;

namespace Overview.Search;

/// <summary>
/// Brings words to the form in which they are compared: lower case, without marks, in plain letters. The index and the
/// reader's search box use this one table, so that both take "Lódź", "LODZ" and "łódź" for the same word whatever the
/// machine knows of Unicode. Characters of other scripts stay as they are. The table is theme/scripts/search/folds.json.
/// </summary>
public static class FoldTable
{
    private const int Longest = 3;
    private const int MostOnStack = 64;
    private static readonly WordRules Rules = WordRules.Read();
    private static readonly string?[] Plain = MakePlain();
    private static readonly FrozenSet<string> TooCommon = Rules.StopWords.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What becomes of which letters; what becomes of nothing is left out of words.</summary>
    public static IReadOnlyList<(string Plain, string Letters)> Groups =>
        [.. Rules.Folds.Select(group => (group.Key, group.Value))];

    /// <summary>The form of some words in which they are compared.</summary>
    public static string Fold(ReadOnlySpan<char> words)
    {
        Span<char> folded = words.Length <= MostOnStack
            ? stackalloc char[MostOnStack * Longest]
            : new char[words.Length * Longest];
        var length = 0;
        foreach (var character in words)
        {
            if (Plain[character] is { } plain)
            {
                plain.CopyTo(folded[length..]);
                length += plain.Length;
            }
            else
            {
                folded[length++] = character;
            }
        }

        return new string(folded[..length]);
    }

    /// <summary>True for words that stand on every page and tell none from another: they are in no index.</summary>
    public static bool IsTooCommon(string folded) => TooCommon.Contains(folded);

    private static string?[] MakePlain()
    {
        var plain = new string?[char.MaxValue + 1];
        foreach (var (form, letters) in Groups)
        {
            foreach (var letter in letters)
            {
                plain[letter] = form;
            }
        }

        return plain;
    }
}
