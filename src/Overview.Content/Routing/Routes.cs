using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Routing;

/// <summary>Names every URL of the site. Nothing else writes one down.</summary>
public static class Routes
{
    /// <summary>The stylesheets, scripts and pictures of the theme; their names carry a fingerprint.</summary>
    public const string AssetFolder = "/assets/";

    /// <summary>Pictures and documents that authors add.</summary>
    public const string MediaFolder = "/media/";

    /// <summary>Pictures for where a page is posted; their names carry a fingerprint of their words.</summary>
    public const string ShareFolder = "/share/";

    /// <summary>The icon that browsers ask for by themselves.</summary>
    public const string FavoriteIcon = "/favicon.ico";

    /// <summary>How the site looks on a home screen.</summary>
    public const string WebManifest = "/manifest.webmanifest";

    /// <summary>What the search reads; the names of its files carry a fingerprint.</summary>
    public const string SearchFolder = AssetFolder + "search/";

    /// <summary>Where the files of the search stand at present.</summary>
    public const string SearchFiles = "/search/files.json";

    /// <summary>The running titles of the whole overview as one document: a stylesheet for paper.</summary>
    public const string RunningTitles = "/editions/current/print/titles.css";

    /// <summary>The URLs of all pages, for search engines.</summary>
    public const string Sitemap = "/sitemap.xml";

    /// <summary>What search engines may visit.</summary>
    public const string Robots = "/robots.txt";

    /// <summary>Whom to tell of a weakness (RFC 9116).</summary>
    public const string SecurityText = "/.well-known/security.txt";

    /// <summary>The headers that the host is to send; the host reads it and serves it to nobody.</summary>
    public const string HeadersFile = "/_headers";

    /// <summary>The former addresses; the host reads it and serves it to nobody.</summary>
    public const string RedirectsFile = "/_redirects";

    /// <summary>What only the preview server serves: the script that keeps the browser in step.</summary>
    public const string PreviewScript = "/-preview/preview.js";

    /// <summary>What only the preview server serves: how the list of findings looks.</summary>
    public const string PreviewStylesheet = "/-preview/preview.css";

    /// <summary>The folder of what only the preview server serves.</summary>
    public const string PreviewFolder = "/-preview/";

    /// <summary>What only the preview server serves: what open pages are told (server-sent events).</summary>
    public const string PreviewEvents = "/-preview/events";

    /// <summary>The URL of a page that exists whatever the content.</summary>
    public static string To(FixedPage page) => page switch
    {
        FixedPage.Home => "/",
        FixedPage.Projects => "/projects/",
        FixedPage.ProjectTable => "/projects/table/",
        FixedPage.Compare => "/compare/",
        FixedPage.Themes => "/themes/",
        FixedPage.Services => "/services/",
        FixedPage.Regions => "/regions/",
        FixedPage.Statuses => "/statuses/",
        FixedPage.Areas => "/areas/",
        FixedPage.Organisations => "/organisations/",
        FixedPage.Editions => "/editions/",
        FixedPage.PrintEdition => "/editions/current/print/",
        FixedPage.Timeline => "/timeline/",
        FixedPage.Glossary => "/glossary/",
        FixedPage.Data => "/data/",
        FixedPage.DataQuality => "/data/quality/",
        FixedPage.Numbers => "/numbers/",
        FixedPage.Search => "/search/",
        FixedPage.NotFound => "/404.html",
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "This page has no URL yet."),
    };

    /// <summary>
    /// False for what no search should find: the page for what is not there, and the document that repeats other pages.
    /// </summary>
    public static bool IsFound(Route route) =>
        route is not RouteOf<FixedPage> { Subject: FixedPage.NotFound or FixedPage.PrintEdition };

    /// <summary>The page of a project.</summary>
    public static string To(ProjectId project) => $"/projects/{project.Value}/";

    /// <summary>The project whose page has, or had, this URL; null where it is none of a project.</summary>
    public static ProjectId? FindProject(string url)
    {
        var folder = To(FixedPage.Projects);
        var id = url.StartsWith(folder, StringComparison.Ordinal) ? url[folder.Length..].TrimEnd('/') : string.Empty;
        return id.Length == 0 || id.Contains('/', StringComparison.Ordinal) ? null : new ProjectId(id);
    }

    /// <summary>The page of an organisation.</summary>
    public static string To(OrganisationId organisation) => $"/organisations/{organisation.Value}/";

    /// <summary>The page of a police force area.</summary>
    public static string To(AreaId area) => $"/areas/{area.Value}/";

    /// <summary>The list of a region.</summary>
    public static string To(RegionId region) => $"/regions/{region.Value}/";

    /// <summary>The list of a theme.</summary>
    public static string To(ThemeId theme) => $"/themes/{theme.Value}/";

    /// <summary>The list of a theme in a region.</summary>
    public static string To(ThemeId theme, RegionId region) => $"/themes/{theme.Value}/{region.Value}/";

    /// <summary>The list of a kind of service.</summary>
    public static string To(ServiceId service) => $"/services/{service.Value}/";

    /// <summary>The list of a status.</summary>
    public static string To(StatusId status) => $"/statuses/{status.Value}/";

    /// <summary>The page of an edition.</summary>
    public static string To(EditionId edition) => $"/editions/{edition.Value}/";

    /// <summary>The place of a term in the glossary.</summary>
    public static string To(TermId term) => $"{To(FixedPage.Glossary)}#{term.Value}";

    /// <summary>The front page of a section of prose.</summary>
    public static string To(PageSection section) => section switch
    {
        PageSection.Home or PageSection.Help => "/",
        PageSection.WorkingGroup => "/working-group/",
        PageSection.Office => "/office/",
        PageSection.Research => "/research/",
        PageSection.Guides => "/guides/",
        PageSection.Law => "/law/",
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "This section has no URL yet."),
    };

    /// <summary>The URL of a page of prose.</summary>
    public static string To(PageSection section, string slug) =>
        slug == "index" ? To(section) : $"{To(section)}{slug}/";

    /// <summary>The URL of a page of prose.</summary>
    public static string To(Page page) => To(page.Section, page.Slug);

    /// <summary>The URL of any record that has one; null for those that stand on no page of their own.</summary>
    public static string? To(RecordKey record) => record.Kind switch
    {
        RecordKind.Project => To(new ProjectId(record.Id)),
        RecordKind.Organisation => To(new OrganisationId(record.Id)),
        RecordKind.Area => To(new AreaId(record.Id)),
        RecordKind.Region => To(new RegionId(record.Id)),
        RecordKind.Theme => To(new ThemeId(record.Id)),
        RecordKind.Service => To(new ServiceId(record.Id)),
        RecordKind.Status => To(new StatusId(record.Id)),
        RecordKind.Edition => To(new EditionId(record.Id)),
        RecordKind.Term => To(new TermId(record.Id)),
        RecordKind.Page => PageFolders.UrlOf(record.Id),
        _ => null,
    };

    /// <summary>A share picture.</summary>
    /// <param name="name">The id of the project that it shows, or a name for the site.</param>
    /// <param name="fingerprint">The fingerprint of its words.</param>
    public static string SharePicture(string name, string fingerprint) => $"{ShareFolder}{name}.{fingerprint}.png";

    /// <summary>An icon.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="version">The version of its drawing.</param>
    public static string Icon(string name, int version) => $"{AssetFolder}{name}.v{version}.png";

    /// <summary>The id that a heading, source or other part of a page has as its anchor.</summary>
    public static string SourceAnchor(int number) => $"source-{number}";
}
