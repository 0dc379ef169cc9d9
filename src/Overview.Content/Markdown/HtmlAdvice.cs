namespace Overview.Content.Markdown;

/// <summary>Knows which Markdown does the job of an HTML tag.</summary>
internal static class HtmlAdvice
{
    /// <summary>The tag's name in small letters, or the sign with which it begins, such as <c>!--</c>.</summary>
    /// <param name="html">Text that begins with <c>&lt;</c>.</param>
    public static string NameOf(ReadOnlySpan<char> html)
    {
        var rest = html[1..];
        if (rest.Length > 0 && rest[0] == '/')
        {
            rest = rest[1..];
        }

        if (rest.StartsWith("!--"))
        {
            return "!--";
        }

        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] == '-'))
        {
            length++;
        }

        return length > 0 ? rest[..length].ToString().ToLowerInvariant() : rest[..Math.Min(1, rest.Length)].ToString();
    }

    /// <summary>What to write instead of a tag, as a sentence.</summary>
    public static string For(string tag) => tag switch
    {
        "b" or "strong" => "Write **words** to make words bold.",
        "i" or "em" or "cite" or "dfn" or "var" => "Write *words* to stress words.",
        "a" => "Write [words](address) for a link.",
        "img" or "picture" => "Write ![description](/media/NAME) for a picture.",
        "br" => "End the line with a backslash (\\), or leave an empty line to begin a new paragraph.",
        "hr" => "Write a line --- between two empty lines.",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "Begin the line with ## for a heading, ### for a smaller one.",
        "ul" or "ol" or "li" => "Begin each line of a list with '- ', or with '1. ', '2. ' and so on.",
        "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "caption" or "colgroup" or "col" =>
            "Write a line | A | B | for the headings, a line |---|---| below it, then a line for each row.",
        "blockquote" or "q" => "Begin each line of a quotation with '> '.",
        "code" or "pre" or "kbd" or "samp" or "tt" => "Write `words` with a backtick on each side.",
        "dl" or "dt" or "dd" => "Write the term on one line, and ': ' with its meaning on the next.",
        "sup" => "Write [^1] for the note of source 1; leave the tag out otherwise.",
        "p" => "Leave the tag out: an empty line begins a new paragraph.",
        "div" or "section" or "article" or "aside" or "details" or "summary" =>
            "Leave the tag out, and write a heading (##) or a block '::: callout' where one is needed.",
        "!--" => "Remove the comment; words for other editors belong with the change that you propose.",
        "script" or "style" or "link" or "meta" or "base" or "iframe" or "frame" or "object" or "embed" or "svg"
            or "math" or "form" or "input" or "button" or "select" or "textarea" or "video" or "audio" or "template" =>
            "Remove it: no page can bring a program, a style, a form or an embedded page of its own.",
        _ => "Leave the tag out; write \\< if you mean the sign itself.",
    };
}
