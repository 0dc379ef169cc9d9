using System.Text;
using AngleSharp.Dom;

namespace Overview.Checking;

/// <summary>Takes the words of a page from its document, apart for headings, as the search wants them.</summary>
internal sealed class PageTextReader
{
    /// <summary>Elements within a line: words on both sides of their borders belong together.</summary>
    private static readonly HashSet<string> Inline =
    [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp",
        "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ];

    private static readonly HashSet<string> LeftOutElements =
        ["nav", "form", "label", "script", "style", "template", "svg"];

    private readonly StringBuilder _title = new();
    private readonly StringBuilder _summary = new();
    private readonly StringBuilder _headings = new();
    private readonly StringBuilder _body = new();

    private PageTextReader()
    {
    }

    /// <summary>
    /// Parts with one of these classes stand on other pages too, or are about the page and not of it: panels of facts,
    /// cards and lists of other pages, numbers of notes, banners, the citation.
    /// </summary>
    public static IReadOnlySet<string> LeftOutClasses { get; } = new HashSet<string>
    {
        "ov-facts", "ov-cards", "ov-counts", "ov-ways", "ov-finder", "ov-note", "ov-banner", "ov-muted",
        "ov-more", "ov-actions", "govuk-details", "govuk-visually-hidden", "ov-scripted",
    };

    /// <summary>The same, for sections known by the id of their heading.</summary>
    public static IReadOnlySet<string> LeftOutSections { get; } =
        new HashSet<string> { "ov-changes", "ov-related", "ov-neighbours" };

    /// <summary>The words of a page; none where it has no main part.</summary>
    public static PageText Read(IDocument document)
    {
        if (document.QuerySelector("main") is not { } main)
        {
            return PageText.Empty;
        }

        var reader = new PageTextReader();
        reader.Read(main, reader._body);
        var summary = Words(reader._summary);
        return new PageText(
            Words(reader._title),
            summary.Length > 0 ? summary : DescriptionOf(document),
            Words(reader._headings),
            Words(reader._body));
    }

    private void Read(INode node, StringBuilder words)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                words.Append(text.Data);
            }
            else if (child is IElement element)
            {
                ReadElement(element, words);
            }
        }
    }

    private void ReadElement(IElement element, StringBuilder words)
    {
        if (Inline.Contains(element.LocalName))
        {
            ReadUnlessLeftOut(element, words);
            return;
        }

        var own = WordsFor(element) ?? words;
        own.Append(' ');
        ReadUnlessLeftOut(element, own);
        own.Append(' ');
    }

    private void ReadUnlessLeftOut(IElement element, StringBuilder words)
    {
        if (!IsLeftOut(element))
        {
            Read(element, words);
        }
    }

    private StringBuilder? WordsFor(IElement element) => element.LocalName switch
    {
        "h1" => _title,
        "h2" or "h3" or "h4" or "h5" or "h6" => _headings,
        "p" when element.ClassList.Contains("ov-lead") => _summary,
        _ => null,
    };

    private static bool IsLeftOut(IElement element) =>
        LeftOutElements.Contains(element.LocalName)
        || (element.LocalName == "section"
            && element.GetAttribute("aria-labelledby") is { } label && LeftOutSections.Contains(label))
        || (element.HasAttribute("class") && element.ClassList.Any(LeftOutClasses.Contains));

    private static string DescriptionOf(IDocument document) =>
        document.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? string.Empty;

    private static string Words(StringBuilder words) =>
        string.Join(' ', words.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
