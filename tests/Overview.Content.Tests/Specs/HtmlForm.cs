using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Overview.Content.Tests.Specs;

/// <summary>
/// Writes HTML in one form, so that two ways to write the same are equal: the order of attributes, entities, and white
/// space that nobody sees, as the specification's own test program does.
/// </summary>
internal static partial class HtmlForm
{
    private static readonly HtmlParser Parser = new();

    private static readonly HashSet<string> Blocks =
    [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "div", "section", "table",
        "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "br",
    ];

    /// <summary>What the site adds or leaves out without a difference to what readers read.</summary>
    public static IReadOnlyDictionary<string, Func<IElement, string, bool>> Additions { get; } =
        new Dictionary<string, Func<IElement, string, bool>>
        {
            ["headings have an id, so that links can lead to them"] =
                (element, name) => name == "id" && Heading().IsMatch(element.LocalName),
            ["code can be reached by keyboard, because it scrolls"] =
                (element, name) => name == "tabindex" && element.LocalName == "pre",
            ["links to other websites say so to programs"] =
                (element, name) => name == "rel" && element.LocalName == "a",
            ["the language of code is left out, because nothing colours it"] =
                (element, name) => name == "class" && element.LocalName == "code",
        };

    /// <summary>The one form of some HTML.</summary>
    /// <param name="html">The content of a page's body.</param>
    /// <param name="isLeftOut">Attributes that do not count; none where null.</param>
    public static string Of(string html, Func<IElement, string, bool>? isLeftOut = null)
    {
        using var document = Parser.ParseDocument("<!doctype html><title></title><body>" + html);
        var form = new StringBuilder();
        Write(document.Body!, form, isLeftOut ?? ((_, _) => false));
        return SpaceAroundBlocks().Replace(form.ToString(), "$1").Trim();
    }

    private static void Write(INode parent, StringBuilder form, Func<IElement, string, bool> isLeftOut)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element)
            {
                var attributes = element.Attributes.Where(one => !isLeftOut(element, one.Name))
                    .Select(one => $" {one.Name}={AsBrowsersRead(one)}").Order(StringComparer.Ordinal);
                form.Append('\u0001', Blocks.Contains(element.LocalName) ? 1 : 0);
                form.Append('⟨').Append(element.LocalName).AppendJoin(string.Empty, attributes).Append('⟩');
                Write(element, form, isLeftOut);
                form.Append("⟨/").Append(element.LocalName).Append('⟩');
                form.Append('\u0001', Blocks.Contains(element.LocalName) ? 1 : 0);
            }
            else if (node is IText text)
            {
                form.Append(IsInCode(text) ? text.Data.Replace(' ', '\u00B7').Replace('\n', '¶') : Space().Replace(text.Data, " "));
            }
            else
            {
                form.Append('⟨').Append(node.NodeName).Append(' ').Append(node.TextContent).Append('⟩');
            }
        }
    }

    private static string AsBrowsersRead(IAttr attribute) => attribute.Name is "href" or "src"
        ? Uri.UnescapeDataString(attribute.Value)
        : attribute.Value;

    private static bool IsInCode(INode node) => node.ParentElement?.Closest("pre") is not null;

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex Heading();

    [GeneratedRegex("[ \t\r\n]+")]
    private static partial Regex Space();

    [GeneratedRegex(" ?(\u0001)[ \u0001]*")]
    private static partial Regex SpaceAroundBlocks();
}
