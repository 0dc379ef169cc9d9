using System.Text.RegularExpressions;

namespace Overview.Theme;

/// <summary>Writes elements without content as HTML has them.</summary>
internal static partial class VoidElements
{
    /// <summary>
    /// Leaves out the slash that the renderer writes in <c>&lt;meta ... /&gt;</c>: it has no meaning in HTML.
    /// Safe on rendered text, in which every <c>&gt;</c> of a value or of the text is encoded.
    /// </summary>
    public static string WithoutSlash(string html) => Slash().Replace(html, "<$1>");

    [GeneratedRegex("<((?:br|col|hr|img|input|link|meta|source|wbr)(?: [^>]*?[^ >])?) ?/>")]
    private static partial Regex Slash();
}
