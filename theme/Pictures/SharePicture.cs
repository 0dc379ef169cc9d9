using System.Security.Cryptography;
using System.Text;
using Overview.Content.Building;
using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Theme.Words;

namespace Overview.Theme.Pictures;

/// <summary>
/// What a share picture says: the card that is shown where a page is posted. Its address carries a fingerprint of these
/// words, so that it need be drawn again only when they change.
/// </summary>
public sealed class SharePicture
{
    /// <summary>Pixels from left to right, as OpenGraph's users ask for.</summary>
    public const int Width = 1200;

    /// <summary>Pixels from top to bottom.</summary>
    public const int Height = 630;

    /// <summary>Raise it with every change of how a picture is drawn: all are then drawn again.</summary>
    private const string Template = "2";

    private const int FingerprintLength = 8;
    private const string SiteFile = "site";

    private SharePicture(string name, string siteName, string title, params string[] lines)
    {
        Title = title;
        Lines = lines;
        Url = Routes.SharePicture(name, FingerprintOf([Template, siteName, title, .. lines]));
    }

    /// <summary>The words in large letters.</summary>
    public string Title { get; }

    /// <summary>The lines below; the first matters most.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Its root-relative URL.</summary>
    public string Url { get; }

    /// <summary>The same in words.</summary>
    public string Alternative => string.Join(". ", Lines.Prepend(Title).Select(line => line.TrimEnd('.'))) + ".";

    /// <summary>The picture of a project: its title, how it stands, who takes part, where.</summary>
    public static SharePicture Of(Project project, Catalogue catalogue) => new(
        project.Id.Value,
        catalogue.Settings.ShortTitle,
        project.Title,
        StatusSentence.Of(catalogue.Statuses[project.Status], project.AsOf),
        string.Join(" \u2022 ", project.Services.Select(service => catalogue.Services[service].Label)),
        PlaceText.Of(project, catalogue));

    /// <summary>The picture of all other pages.</summary>
    public static SharePicture Of(Site site) => new(
        SiteFile,
        site.Catalogue.Settings.ShortTitle,
        site.Catalogue.Settings.Title,
        Counted.Of(site.Catalogue.Projects.Count, "project"),
        site.Catalogue.Settings.Description);

    private static string FingerprintOf(IEnumerable<string> words) => Convert
        .ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words))))[..FingerprintLength];
}
