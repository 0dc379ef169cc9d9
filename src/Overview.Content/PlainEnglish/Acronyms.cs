using System.Text.RegularExpressions;

namespace Overview.Content.PlainEnglish;

/// <summary>Finds the acronyms of a text, and which of them it spells out.</summary>
internal static partial class Acronyms
{
    /// <summary>Known to everybody, by themselves more than in full.</summary>
    private static readonly HashSet<string> Everyday = new(StringComparer.Ordinal)
    {
        "AM", "BBC", "CCTV", "CSV", "DNA", "DVD", "EU", "GP", "GPS", "HM", "HQ", "HTML", "ICT", "ID", "ISBN", "IT", "ITV", "JSON",
        "MP", "NHS", "OK", "PDF", "PM", "RSS", "SMS", "TV", "UK", "URL", "USA", "VAT", "WC", "XML",
    };

    /// <summary>The acronyms of a text with the place of each.</summary>
    public static IEnumerable<(string Letters, int Index)> In(string text) =>
        Acronym().Matches(text)
            .Select(match => (match.Groups["letters"].Value, match.Index))
            .Where(one => !Everyday.Contains(one.Value));

    /// <summary>True when a text has words in a row that begin with the letters of an acronym.</summary>
    public static bool IsSpeltOut(string letters, string text)
    {
        var initials = string.Concat(Initial().Matches(text).Select(match => char.ToUpperInvariant(match.Value[0])));
        var without = string.Concat(
            Initial().Matches(text).Where(match => !IsSmall(match.Value)).Select(match => char.ToUpperInvariant(match.Value[0])));
        return initials.Contains(letters, StringComparison.Ordinal) || without.Contains(letters, StringComparison.Ordinal);
    }

    private static bool IsSmall(string word) => word is "a" or "and" or "for" or "in" or "of" or "the" or "to";

    [GeneratedRegex("""(?<![\p{L}\p{N}\-./])(?<letters>\p{Lu}{2,}[\p{Lu}\p{N}]*)s?(?![\p{L}\p{N}])""")]
    private static partial Regex Acronym();

    /// <summary>Whole words, and the parts of words with a hyphen; all-capital words spell nothing out.</summary>
    [GeneratedRegex("""(?<![\p{L}\p{N}'’])(?!\p{Lu}{2})[\p{L}][\p{Ll}\p{L}'’]*""")]
    private static partial Regex Initial();
}
