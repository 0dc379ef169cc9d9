using System.Buffers;
using System.Globalization;
using Overview.Content.Findings;

namespace Overview.Content.Sources;

/// <summary>Finds characters that nobody sees and that are no part of any text.</summary>
internal static class InvisibleCharacter
{
    /// <summary>
    /// Control characters but tab and line ends; the signs that turn the direction of writing; a byte order mark in the
    /// middle; and what Unicode says is no character.
    /// </summary>
    private static readonly SearchValues<char> Refused = SearchValues.Create(string.Concat(
        Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(IsControl)
            .Concat("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF\uFFFE\uFFFF")));

    /// <summary>A finding for the first one, or null.</summary>
    public static Finding? Find(SourceText source)
    {
        var offset = source.Text.AsSpan().IndexOfAny(Refused);
        return offset < 0
            ? null
            : FileRules.InvisibleCharacter.At(
                source.At(offset), ((int)source.Text[offset]).ToString("X4", CultureInfo.InvariantCulture));
    }

    private static bool IsControl(char character) =>
        char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\u0085');
}
