using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Theme.Words;

/// <summary>
/// Gives each page a title that no other page has. Titles are unique within a kind of record; the kind is added where
/// records of two kinds often share a name, or do.
/// </summary>
public static class PageTitle
{
    /// <summary>A project keeps its own title: the other kinds give way.</summary>
    public static string Of(Project project) => project.Title;

    /// <summary>An organisation has its name, unless a project or a page is called the same.</summary>
    public static string Of(Organisation organisation, Catalogue catalogue)
    {
        var isTaken = IsProject(organisation.Title, catalogue)
            || catalogue.Pages.Any(page => IsSame(page.Title, organisation.Title));
        return isTaken ? $"{organisation.Title}: organisation" : organisation.Title;
    }

    /// <summary>A page of prose has its section; front pages and help stand by themselves.</summary>
    public static string Of(Page page, Catalogue catalogue) => RecordWords.Of(page.Section) switch
    {
        { } section when !page.IsIndex => $"{page.Title}: {section}",
        _ => IsProject(page.Title, catalogue) ? $"{page.Title}: page" : page.Title,
    };

    /// <summary>"Kent: police force area".</summary>
    public static string Of(Area area) => $"{area.Title}: police force area";

    /// <summary>"Estates: theme".</summary>
    public static string Of(ProjectTheme theme) => $"{theme.Label}: theme";

    /// <summary>"Estates: South East".</summary>
    public static string Of(ThemeInRegion subject) => $"{subject.Theme.Label}: {subject.Region.Label}";

    /// <summary>"Police: service".</summary>
    public static string Of(Service service) => $"{service.Label}: service";

    /// <summary>"Wales: region".</summary>
    public static string Of(Region region) => $"{region.Label}: region";

    /// <summary>"2014: edition".</summary>
    public static string Of(Edition edition) => $"{edition.ShortTitle}: edition";

    private static bool IsProject(string title, Catalogue catalogue) =>
        catalogue.Projects.Any(project => IsSame(project.Title, title));

    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
