using Overview.Content.Identifiers;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Content.Parsing;

/// <summary>A folder of Markdown files, and what each of them is.</summary>
/// <param name="Name">The folder, relative to the input folder; empty for the input folder itself.</param>
/// <param name="Kind">The kind of record that each file declares.</param>
/// <param name="Parse">Makes the record of a file.</param>
/// <param name="Section">The section, where the files are pages of prose.</param>
internal sealed record ContentFolder(
    string Name,
    RecordKind Kind,
    Func<MarkdownFile, IContentRecord> Parse,
    PageSection? Section = null)
{
    /// <summary>All folders of Markdown files.</summary>
    public static IReadOnlyList<ContentFolder> All { get; } =
    [
        new("projects", RecordKind.Project, ProjectParser.Parse),
        new("organisations", RecordKind.Organisation, OrganisationParser.Parse),
        new("themes", RecordKind.Theme, ThemeParser.Parse),
        new("services", RecordKind.Service, ServiceParser.Parse),
        new("areas", RecordKind.Area, AreaParser.Parse),
        new("editions", RecordKind.Edition, EditionParser.Parse),
        .. PageFolders.All.Select(folder => OfPages(folder.Name, folder.Section)),
    ];

    /// <summary>The key of the record that a file declares.</summary>
    /// <param name="path">The file's path, relative to the input folder.</param>
    /// <param name="slug">Its name without the ending.</param>
    public RecordKey KeyOf(string path, string slug) => new(Kind, Kind == RecordKind.Page ? Page.IdOf(path) : slug);

    /// <summary>The root-relative URL at which a file is published.</summary>
    /// <param name="slug">Its name without the ending.</param>
    public string UrlOf(string slug) => Section is { } section
        ? Routes.To(section, slug)
        : Routes.To(new RecordKey(Kind, slug))!;

    private static ContentFolder OfPages(string name, PageSection section) =>
        new(name, RecordKind.Page, file => PageParser.Parse(file, section), section);
}
