using System.Globalization;
using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Content.Feeds;

/// <summary>
/// Permanent names (RFC 4151) by which feed readers know an item again. They hold no address that can change: neither
/// the host from which the site is served, nor the present id of a project.
/// </summary>
public static class TagUri
{
    /// <summary>The name of a project, the same after its file was renamed.</summary>
    public static string Of(Project project, Catalogue catalogue) => Make(catalogue, $"projects/{FirstId(project)}");

    /// <summary>The name of a feed.</summary>
    public static string Of(ProjectFeed feed, Catalogue catalogue) => Make(catalogue, feed.Url.TrimStart('/'));

    /// <summary>
    /// The id under which a project was first published: the one it states, else that of its oldest former address,
    /// else its own.
    /// </summary>
    public static string FirstId(Project project) =>
        (project.FirstId
            ?? project.Publication.RedirectFrom.Select(FileRoutes.ProjectAt).FirstOrDefault(id => id is not null)
            ?? project.Id).Value;

    private static string Make(Catalogue catalogue, string name) =>
        $"tag:{catalogue.Settings.TagAuthority ?? UsualAuthority(catalogue)}:{name}";

    /// <summary>The host named in the settings, whatever address a build is asked to use, on the home page's first day.</summary>
    private static string UsualAuthority(Catalogue catalogue)
    {
        var home = catalogue.PagesOf(PageSection.Home).First();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{new Uri(catalogue.Settings.BaseUrl).Host},{home.Publication.Added:yyyy-MM-dd}");
    }
}
