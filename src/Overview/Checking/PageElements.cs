using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Overview.Checking;

/// <summary>
/// The elements of a page in their order, gathered in one walk. Those inside of templates stand beside the document
/// until a script puts them in.
/// </summary>
/// <param name="Shown">What readers get without script.</param>
/// <param name="All">The same with what templates hold.</param>
public sealed record PageElements(IReadOnlyList<IElement> Shown, IReadOnlyList<IElement> All)
{
    /// <summary>Gathers the elements below a node.</summary>
    /// <param name="page">The page, or a part of it.</param>
    public static PageElements Of(INode page)
    {
        var shown = new List<IElement>();
        var all = new List<IElement>();
        Gather(page, shown, all);
        return new PageElements(shown, all);
    }

    private static void Gather(INode node, List<IElement>? shown, List<IElement> all)
    {
        for (var child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is not IElement element)
            {
                continue;
            }

            shown?.Add(element);
            all.Add(element);
            Gather(element, shown, all);
            if (element is IHtmlTemplateElement template)
            {
                Gather(template.Content, null, all);
            }
        }
    }
}
