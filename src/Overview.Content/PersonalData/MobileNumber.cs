using System.Text.RegularExpressions;

namespace Overview.Content.PersonalData;

/// <summary>Finds the numbers of mobile telephones of the United Kingdom, however they are spaced.</summary>
internal static partial class MobileNumber
{
    /// <summary>
    /// The numbers of a text: what is written, its place, and the digits by which two spellings are the same.
    /// </summary>
    public static IEnumerable<(string Written, int Index, string Digits)> In(string text) =>
        from match in Form().Matches(text)
        let digits = string.Concat(match.Value.Where(char.IsAsciiDigit))
        select (match.Value, match.Index, digits[^NationalLength..]);

    /// <summary>The digits of a number without the 0, or 44, before them.</summary>
    private const int NationalLength = 10;

    /// <summary>
    /// Numbers that begin with 07 are those of mobile telephones, pagers and persons. Those inside an address of the
    /// web, a word or a longer number are something else.
    /// </summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}/=&%+_.,-])(?:\(?(?:\+|00)44\)?[ .-]?(?:\(0\)[ .-]?)?|\(?0)7(?:[ .()-]{0,2}[0-9]){9}(?![0-9\p{L}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
