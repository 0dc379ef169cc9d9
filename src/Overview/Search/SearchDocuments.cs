using Overview.Checking;
using Overview.Content.Building;
using Overview.Content.Identifiers;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Search;

/// <summary>
/// Makes documents of the rendered pages. Words are those that stand on the page; names that the page repeats from
/// other records, in its panel of facts, come from the records themselves with the aliases that the page leaves out.
/// </summary>
/// <param name="site">The site the pages were made from.</param>
public sealed class SearchDocuments(Site site)
{
    private readonly SearchNames _names = new(site.Catalogue);

    /// <summary>A document for each page that readers may find, in the order of the pages.</summary>
    public IReadOnlyList<SearchDocument> Of(IEnumerable<RenderedPage> pages) =>
        [.. pages.Where(page => Routes.IsFound(page.Route)).Select(Of)];

    private SearchDocument Of(RenderedPage page)
    {
        var text = page.Facts.Text;
        return new SearchDocument
        {
            Kind = KindOf(page.Route),
            Url = page.Route.Url,
            Title = text.Title,
            Summary = text.Summary,
            Headings = Known(text.Headings),
            Body = IsTableOfProjects(page.Route) ? null : Known(EachOnce(text.Body)),
            Organisations = Joined(_names.Organisations(page.Route)),
            Area = Joined(_names.Areas(page.Route)),
            Theme = Joined(_names.Themes(page.Route)),
            Tags = [.. _names.Tags(page.Route).OfType<string>().Distinct()],
        };
    }

    /// <summary>It holds nothing but what stands on the projects' own pages.</summary>
    private static bool IsTableOfProjects(Route route) =>
        route is RouteOf<FixedPage> { Subject: FixedPage.ProjectTable };

    private static RecordKind KindOf(Route route) => route switch
    {
        RouteOf<Project> => RecordKind.Project,
        RouteOf<Organisation> => RecordKind.Organisation,
        RouteOf<Area> => RecordKind.Area,
        RouteOf<Region> => RecordKind.Region,
        RouteOf<ProjectTheme> or RouteOf<ThemeInRegion> => RecordKind.Theme,
        RouteOf<Service> => RecordKind.Service,
        RouteOf<Status> => RecordKind.Status,
        RouteOf<Edition> => RecordKind.Edition,
        _ => RecordKind.Page,
    };

    /// <summary>Each name once; a line for each, so that no two run together.</summary>
    private static string? Joined(IEnumerable<string?> names) =>
        Known(string.Join('\n', names.OfType<string>().Distinct()));

    /// <summary>
    /// The words of a text, each once: how often a page says a word tells little of it, and makes the index a sixth
    /// larger.
    /// </summary>
    private static string EachOnce(string text)
    {
        var words = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in new Tokenizer(text))
        {
            var folded = FoldTable.Fold(word);
            if (!FoldTable.IsTooCommon(folded) && known.Add(folded))
            {
                words.Add(word.ToString());
            }
        }

        return string.Join(' ', words);
    }

    private static string? Known(string words) => words.Length > 0 ? words : null;
}
