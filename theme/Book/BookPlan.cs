using Overview.Content.Identifiers;
using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Theme.Words;

namespace Overview.Theme.Book;

/// <summary>What stands where in the overview as one document: themes and projects by number, then indexes.</summary>
public sealed class BookPlan
{
    /// <summary>The class of the links to which the printed document adds the number of a page.</summary>
    public const string LinkClass = "ov-book__link";

    /// <summary>The class of such a number.</summary>
    public const string PageClass = "ov-book__page";

    /// <summary>The class of the link from a record to its own page.</summary>
    public const string OnlineClass = "ov-book__online";

    /// <summary>The class that the printed document gives to links to the site's own pages.</summary>
    public const string OwnClass = "ov-book__own";

    /// <summary>The id of the words on how to read the document.</summary>
    public const string ReadingAnchor = "ov-reading";

    /// <summary>The heading of those words.</summary>
    public const string ReadingTitle = "How to read this document";

    private readonly Dictionary<ProjectId, BookEntry> _entries;

    /// <summary>Numbers the themes in their own order, and the projects of each by title.</summary>
    public BookPlan(Catalogue catalogue)
    {
        Parts = [.. catalogue.Themes.Select((theme, index) =>
            PartOf(NumberText.Of(index + 1), theme, catalogue.ProjectsOf(theme.Id)))];
        _entries = Parts.SelectMany(part => part.Entries).ToDictionary(entry => entry.Project.Id);
        Indexes =
        [
            new BookIndex("ov-index-services", "Index by service", [.. catalogue.Services.Select(service =>
                GroupOf(service.Label, catalogue.ProjectsOf(service.Id)))]),
            new BookIndex("ov-index-areas", "Index by police force area", [.. catalogue.Areas.Select(area =>
                GroupOf(area.Title, catalogue.ProjectsOf(area.Id))), .. National(catalogue)]),
        ];
    }

    /// <summary>The themes; every project stands under one of them.</summary>
    public IReadOnlyList<BookPart> Parts { get; }

    /// <summary>The indexes.</summary>
    public IReadOnlyList<BookIndex> Indexes { get; }

    /// <summary>The place of a project.</summary>
    public BookEntry this[ProjectId project] => _entries[project];

    /// <summary>National work lies in no single area, and closes the index.</summary>
    private IEnumerable<BookGroup> National(Catalogue catalogue) => catalogue.Regions
        .Where(region => region.Id == Region.National)
        .Select(region => GroupOf(region.Label, catalogue.ProjectsOf(region.Id)));

    private static BookPart PartOf(string number, ProjectTheme theme, IReadOnlyList<Project> projects) => new(
        number,
        theme,
        [.. projects.Select((project, index) => new BookEntry($"{number}.{NumberText.Of(index + 1)}", project))]);

    private BookGroup GroupOf(string title, IReadOnlyList<Project> projects) =>
        new(title, [.. projects.Select(project => _entries[project.Id])]);
}
