using System.Globalization;
using Overview.Content.Identifiers;

namespace Overview.Content.Routing;

/// <summary>Names the files that the site makes for other programs: feeds, open data, citations.</summary>
public static class FileRoutes
{
    /// <summary>All projects as one JSON document.</summary>
    public const string ProjectsJson = "/data/projects.json";

    /// <summary>The JSON Schema of all projects as one document.</summary>
    public const string ProjectsSchema = "/data/projects.schema.json";

    /// <summary>The JSON Schema of one project.</summary>
    public const string ProjectSchema = "/data/project.schema.json";

    /// <summary>The tables as a data package (Frictionless).</summary>
    public const string DataPackage = "/data/datapackage.json";

    /// <summary>The data as an entry of a catalogue (DCAT, in JSON-LD).</summary>
    public const string DataCatalogue = "/data/catalogue.jsonld";

    /// <summary>How browsers search the site (OpenSearch).</summary>
    public const string OpenSearch = "/opensearch.xml";

    /// <summary>When each page was last held against its sources, and when that is due again.</summary>
    public const string Reviews = "/data/reviews.json";

    private const string FeedName = "feed.xml";

    /// <summary>A table of open data, in comma-separated values (RFC 4180).</summary>
    public static string Table(string name) => $"/data/{name}.csv";

    /// <summary>A project as JSON.</summary>
    public static string Json(ProjectId project) => $"/data/projects/{project.Value}.json";

    /// <summary>The file of a project as an edition froze it.</summary>
    public static string Frozen(EditionId edition, ProjectId project) => $"{Routes.To(edition)}{project.Value}.txt";

    /// <summary>How to cite a project, for LaTeX (BibTeX).</summary>
    public static string BibTex(ProjectId project) => $"{Routes.To(project)}cite.bib";

    /// <summary>How to cite a project, for reference managers (RIS).</summary>
    public static string Ris(ProjectId project) => $"{Routes.To(project)}cite.ris";

    /// <summary>A copy of an author's picture in one width.</summary>
    /// <param name="name">The URL of the picture with its fingerprint, without an ending.</param>
    /// <param name="width">The width in pixels.</param>
    public static string PictureCopy(string name, int width) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}.{width}.webp");

    /// <summary>The feed of the list that stands at a root-relative URL.</summary>
    public static string FeedOf(string listUrl) => listUrl + FeedName;

    /// <summary>The project whose page stood at a former address; null where it is no address of a project.</summary>
    public static ProjectId? ProjectAt(string url)
    {
        var folder = Routes.To(FixedPage.Projects);
        var isInside = url.StartsWith(folder, StringComparison.Ordinal) && url.Length > folder.Length + 1;
        var id = isInside ? url[folder.Length..^1] : string.Empty;
        return isInside && !id.Contains('/', StringComparison.Ordinal) ? new ProjectId(id) : null;
    }
}
