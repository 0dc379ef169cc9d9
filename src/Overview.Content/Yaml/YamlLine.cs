using Overview.Content.Sources;

namespace Overview.Content.Yaml;

/// <summary>A line of YAML that says something: neither empty nor a remark.</summary>
/// <param name="Offset">Index of its first sign in the file.</param>
/// <param name="Column">How many signs stand before that on the line.</param>
internal readonly record struct YamlLine(int Offset, int Column)
{
    /// <summary>The lines between two places of a file; the first counts from its place, wherever on a line that is.</summary>
    public static IEnumerable<YamlLine> Between(SourceText source, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var place = source.At(at);
            var next = place.Line < source.LineCount ? Math.Min(source.StartOfLine(place.Line + 1), end) : end;
            var offset = at;
            while (offset < next && source.Text[offset] is ' ' or '\t')
            {
                offset++;
            }

            if (offset < next && source.Text[offset] is not ('\r' or '\n' or '#'))
            {
                yield return new YamlLine(offset, offset - source.StartOfLine(place.Line));
            }

            at = next;
        }
    }

    /// <summary>True when the line begins an item of a list.</summary>
    public static bool IsItem(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] == '-' && (text.Length == 1 || char.IsWhiteSpace(text[1]));
}
