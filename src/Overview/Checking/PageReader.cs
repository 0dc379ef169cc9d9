using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Overview.Hosting;

namespace Overview.Checking;

/// <summary>Reads a rendered page as a browser would, and notes its ids, links and words, and what is wrong with it.</summary>
public static class PageReader
{
    private const string SourceSet = "srcset";

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { DisableElementPositionTracking = true });

    /// <summary>Element and attribute, as a link names them.</summary>
    private static readonly string[] LinkNames =
    [
        "a href", "area href", "link href", "script src", "img src", "form action", "form data-search-files",
        "form data-search-suggest", "use href", "iframe src", "object data", "embed src",
    ];

    private static readonly (string Name, string Element, string Attribute)[] LinkAttributes =
        [.. LinkNames.Select(name => (name, name.Split(' ')[0], name.Split(' ')[1]))];

    private static readonly HashSet<string> PropertiesThatLead = ["og:url", "og:image"];

    private static readonly string[] ReferringAttributes =
        ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];

    /// <summary>Reads one page.</summary>
    /// <param name="html">The whole document.</param>
    public static PageFacts Read(string html)
    {
        using var document = Parser.ParseDocument(html);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var links = new HashSet<PageLink>();
        var problems = new List<string>();
        var elements = PageElements.Of(document);
        foreach (var element in elements.Shown)
        {
            NoteId(element, ids, problems);
            NoteMissingAlt(element, problems);
        }

        foreach (var element in elements.All)
        {
            NoteLinks(element, links);
        }

        MarkupCheck.Run(elements, problems);
        problems.AddRange(DroppedTags.Run(html, elements));
        CheckHeadings(elements, problems);
        CheckReferences(elements, ids, problems);
        return new PageFacts(ids, [.. links], problems)
        {
            Text = PageTextReader.Read(document),
            Sources = PageSources.Read(elements.Shown),
        };
    }

    private static void NoteId(IElement element, HashSet<string> ids, List<string> problems)
    {
        if (element.GetAttribute("id") is { } id && !ids.Add(id))
        {
            problems.Add($"the id '{id}' stands twice, the second time on <{element.LocalName}>");
        }
    }

    private static void NoteLinks(IElement element, HashSet<PageLink> links)
    {
        foreach (var (name, tag, attribute) in LinkAttributes)
        {
            if (element.LocalName == tag && element.GetAttribute(attribute) is { } target)
            {
                links.Add(new PageLink(name, target));
            }
        }

        if (element.GetAttribute(SourceSet) is { } pictures)
        {
            links.UnionWith(PicturesOf(pictures).Select(url => new PageLink($"{element.LocalName} {SourceSet}", url)));
        }

        if (element.LocalName == "meta" && PropertiesThatLead.Contains(element.GetAttribute("property") ?? string.Empty))
        {
            links.Add(new PageLink("meta content", element.GetAttribute("content") ?? string.Empty));
        }
    }

    /// <summary>The addresses of a list such as <c>/a.webp 480w, /b.webp 960w</c>.</summary>
    private static IEnumerable<string> PicturesOf(string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Split(' ')[0]);

    private static void NoteMissingAlt(IElement element, List<string> problems)
    {
        if (element.LocalName == "img" && !element.HasAttribute("alt"))
        {
            problems.Add($"<img src=\"{element.GetAttribute("src")}\"> has no alt text");
        }
    }

    private static void CheckHeadings(PageElements page, List<string> problems)
    {
        var level = 0;
        var firsts = 0;
        foreach (var heading in page.Shown.Where(element => element is IHtmlHeadingElement))
        {
            var current = heading.LocalName[1] - '0';
            firsts += current == 1 ? 1 : 0;
            if (current > level + 1)
            {
                problems.Add($"the heading <{heading.LocalName}> '{heading.TextContent.Trim()}' skips a level");
            }

            level = current;
        }

        if (firsts != 1)
        {
            problems.Add($"there are {firsts} headings <h1>; there must be one");
        }
    }

    private static void CheckReferences(PageElements page, HashSet<string> ids, List<string> problems)
    {
        foreach (var element in page.Shown)
        {
            foreach (var attribute in ReferringAttributes)
            {
                if (element.GetAttribute(attribute) is { } list)
                {
                    problems.AddRange(list.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Where(id => !ids.Contains(id))
                        .Select(id => $"<{element.LocalName}> refers to the id '{id}', which is not there"));
                }
            }
        }
    }
}
