using System.Collections.Frozen;
using System.Text;

namespace Overview.Theme;

/// <summary>Writes elements without content as HTML has them.</summary>
internal static class VoidElements
{
    private const string End = "/>";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        FrozenSet.Create("br", "col", "hr", "img", "input", "link", "meta", "source", "wbr")
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Leaves out the slash that the renderer writes in <c>&lt;meta ... /&gt;</c>: it has no meaning in HTML.
    /// Safe on rendered text, in which every <c>&lt;</c> and <c>&gt;</c> of a value or of the text is encoded.
    /// </summary>
    public static string WithoutSlash(string html)
    {
        var text = new StringBuilder(html.Length);
        var from = 0;
        for (var end = Next(html, 0); end >= 0; end = Next(html, end + End.Length))
        {
            var tag = html.AsSpan(0, end)[(html.LastIndexOf('<', end) + 1)..].TrimEnd(' ');
            if (Names.Contains(NameOf(tag)))
            {
                text.Append(html.AsSpan(from, end - from).TrimEnd(' ')).Append('>');
                from = end + End.Length;
            }
        }

        return text.Append(html, from, html.Length - from).ToString();
    }

    private static int Next(string html, int start) => html.IndexOf(End, start, StringComparison.Ordinal);

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var space = tag.IndexOf(' ');
        return space < 0 ? tag : tag[..space];
    }
}
