using System.Text;

namespace Overview.Content.Markdown;

/// <summary>
/// Turns words into an id of small ASCII letters, digits and hyphens. It has tables of its own, so that the ids, which
/// are parts of published addresses, are the same on every machine whatever it knows of Unicode.
/// </summary>
internal static class Slug
{
    /// <summary>
    /// The plain letters of U+00C0 to U+017F; a question mark stands for two letters, a hyphen for none.
    /// </summary>
    private const string PlainLetters =
        "aaaaaa?ceeeeiiiidnooooo-ouuuuy??aaaaaa?ceeeeiiiidnooooo-ouuuuy?y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll" +
        "lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The id for some words; empty where they hold no letter or digit of the Latin script.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder(words.Length);
        var isApart = false;
        foreach (var character in words)
        {
            if (character is '\'' or '\u2019' or (>= '\u0300' and <= '\u036F'))
            {
                continue;
            }

            var plain = Plain(character);
            if (plain.Length > 0)
            {
                slug.Append(isApart && slug.Length > 0 ? "-" : string.Empty).Append(plain);
            }

            isApart = plain.Length == 0;
        }

        return slug.ToString();
    }

    /// <summary>The plain letters of a character, or nothing.</summary>
    private static string Plain(char character) => character switch
    {
        _ when char.IsAsciiLetterOrDigit(character) => char.ToLowerInvariant(character).ToString(),
        'Æ' or 'æ' => "ae",
        'Œ' or 'œ' => "oe",
        'Þ' or 'þ' => "th",
        'Ĳ' or 'ĳ' => "ij",
        'ß' or 'ẞ' => "ss",
        '×' or '÷' => string.Empty,
        >= '\u00C0' and <= '\u017F' => PlainLetters[character - '\u00C0'].ToString(),
        'Ș' or 'ș' => "s",
        'Ț' or 'ț' => "t",
        >= 'Ẁ' and <= 'ẅ' => "w",
        'Ỳ' or 'ỳ' => "y",
        _ => string.Empty,
    };
}
