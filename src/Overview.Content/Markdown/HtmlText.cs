using System.Buffers;
using System.Globalization;
using System.Text;

namespace Overview.Content.Markdown;

/// <summary>Puts text of authors into HTML, so that none of it can be taken for markup.</summary>
internal static class HtmlText
{
    private const string Harmless =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&()*+,;=";

    /// <summary>The signs of markup, and the control characters that HTML does not allow.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"" + string.Concat(Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(IsForbidden)));

    private static readonly SearchValues<char> InUrls = SearchValues.Create(Harmless);

    /// <summary>Adds text for use between tags or inside double quotes.</summary>
    public static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            html.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "\uFFFD",
            });
            text = text[(at + 1)..];
        }

        html.Append(text);
    }

    /// <summary>
    /// Adds an address for use inside double quotes: RFC 3986, with other characters in percent notation.
    /// </summary>
    public static void AppendUrl(StringBuilder html, string url)
    {
        Span<byte> bytes = stackalloc byte[4];
        var rest = url.AsSpan();
        while (!rest.IsEmpty)
        {
            Rune.DecodeFromUtf16(rest, out var rune, out var length);
            if (rune.IsAscii && (InUrls.Contains(rest[0]) || IsPercentNotation(rest)))
            {
                html.Append(rest[0] == '&' ? "&amp;" : rest[..1]);
            }
            else
            {
                foreach (var one in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    html.Append(CultureInfo.InvariantCulture, $"%{one:X2}");
                }
            }

            rest = rest[length..];
        }
    }

    private static bool IsPercentNotation(ReadOnlySpan<char> rest) =>
        rest.Length > 2 && rest[0] == '%' && char.IsAsciiHexDigit(rest[1]) && char.IsAsciiHexDigit(rest[2]);

    private static bool IsForbidden(char character) => char.IsControl(character) && character is not ('\t' or '\n');
}
