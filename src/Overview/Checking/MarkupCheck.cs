using AngleSharp.Dom;

namespace Overview.Checking;

/// <summary>
/// A second guard against script, which knows nothing of how pages are written: it lists what a page may consist of,
/// and reports everything else.
/// </summary>
public static class MarkupCheck
{
    private static readonly HashSet<string> Elements =
    [
        "html", "head", "title", "meta", "link", "script", "body", "header", "nav", "main", "footer", "article",
        "section", "aside", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote", "pre", "hr", "ul", "ol", "li",
        "dl", "dt", "dd", "figure", "figcaption", "details", "summary", "table", "caption", "colgroup", "col", "thead",
        "tbody", "tfoot", "tr", "th", "td", "a", "abbr", "b", "br", "cite", "code", "em", "kbd", "mark", "q", "small",
        "span", "strong", "sub", "sup", "time", "var", "wbr", "img", "picture", "source", "svg", "g", "path", "rect",
        "circle", "line", "polyline", "polygon", "text", "tspan", "use", "symbol", "defs", "desc", "form", "fieldset",
        "legend", "label", "input", "select", "optgroup", "option", "datalist", "textarea", "button", "output",
        "progress", "template",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "id", "class", "lang", "dir", "title", "role", "tabindex", "hidden", "translate", "charset", "name", "content",
        "property", "media", "rel", "type", "src", "srcset", "sizes", "href", "hreflang", "as", "crossorigin",
        "integrity", "async", "defer", "nomodule", "download", "datetime", "open", "start", "reversed", "value", "scope",
        "colspan", "rowspan", "headers", "span", "alt", "width", "height", "loading", "decoding", "fetchpriority",
        "action", "method", "for", "form", "list", "min", "max", "step", "placeholder", "autocomplete",
        "autocapitalize", "spellcheck", "inputmode", "enterkeyhint", "maxlength", "minlength", "pattern", "required",
        "readonly", "disabled", "checked", "selected", "multiple", "size", "rows", "cols", "label", "novalidate",
        "autofocus", "http-equiv", "xmlns", "viewBox", "preserveAspectRatio", "focusable", "d", "x", "y", "x1", "x2",
        "y1", "y2", "dx", "dy", "cx", "cy", "r", "rx", "ry", "points", "fill", "fill-rule", "clip-rule", "opacity",
        "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "transform", "text-anchor",
        "dominant-baseline", "font-size", "font-weight", "vector-effect",
    ];

    private const string XLink = "http://www.w3.org/1999/xlink";

    private const string LeadsOn = "0; url=";

    private static readonly string[] Families = ["aria-", "data-"];

    private static readonly HashSet<string> DataTypes = ["application/ld+json", "application/json"];

    /// <summary>What is in a page that no page may hold, in words.</summary>
    /// <param name="page">The page, or a part of it.</param>
    public static IEnumerable<string> Run(INode page)
    {
        var problems = new List<string>();
        Run(PageElements.Of(page), problems);
        return problems;
    }

    /// <summary>Notes what is in a page that no page may hold, in words.</summary>
    internal static void Run(PageElements page, List<string> problems)
    {
        foreach (var element in page.All)
        {
            CheckElement(element, problems);
            CheckAttributes(element, problems);
        }
    }

    private static void CheckElement(IElement element, List<string> problems)
    {
        if (element.LocalName == "style" || IsInlineScript(element))
        {
            problems.Add($"<{element.LocalName}> stands in the page itself");
        }
        else if (!Elements.Contains(element.LocalName))
        {
            problems.Add($"<{element.LocalName}> is no element that a page may have");
        }

        if (element.LocalName == "script" && element.HasAttribute("src") && !element.HasAttribute("integrity"))
        {
            problems.Add($"<script src=\"{element.GetAttribute("src")}\"> has no hash, so browsers would refuse it");
        }

    }

    private static void CheckAttributes(IElement element, List<string> problems)
    {
        for (var index = 0; index < element.Attributes.Length; index++)
        {
            if (NameOf(element.Attributes[index]!) is var name && !IsListed(name))
            {
                problems.Add($"<{element.LocalName}> has the attribute '{name}'");
            }
        }

        if (element.GetAttribute("http-equiv") is { } directive && !LeadsOnWithin(element, directive))
        {
            problems.Add($"<{element.LocalName} http-equiv=\"{directive}\"> is no directive that a page may give");
        }
    }

    private static bool IsInlineScript(IElement element) =>
        element.LocalName == "script"
        && !element.HasAttribute("src")
        && !DataTypes.Contains(element.GetAttribute("type") ?? string.Empty);

    /// <summary>A page that has moved may say where to, on hosts that know no redirects.</summary>
    private static bool LeadsOnWithin(IElement element, string directive) =>
        directive == "refresh"
        && element.GetAttribute("content") is { } content
        && content.StartsWith(LeadsOn, StringComparison.Ordinal)
        && content.AsSpan(LeadsOn.Length) is ['/'] or ['/', not ('/' or '\\'), ..];

    /// <summary>The parser takes the prefix off <c>xlink:href</c>, and so makes it look like another attribute.</summary>
    private static string NameOf(IAttr attribute) => attribute.NamespaceUri is XLink && attribute.Prefix is null
        ? "xlink:" + attribute.LocalName
        : attribute.Name;

    private static bool IsListed(string name) =>
        Attributes.Contains(name)
        || Array.Exists(Families, family => name.StartsWith(family, StringComparison.Ordinal));
}
