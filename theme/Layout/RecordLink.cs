using System.Text.Encodings.Web;
using System.Text.Unicode;
using Overview.Content.Building;
using Overview.Content.Identifiers;
using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Theme.Layout;

/// <summary>Writes the link that stands for a cross-reference in a page's text.</summary>
internal static class RecordLink
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A link to a record with the record's name as its text.</summary>
    public static string Html(Site site, RecordKey key)
    {
        var name = Encoder.Encode(Find(site.Catalogue, key)?.Name ?? key.Id);
        return Routes.To(key) is { } url
            ? $"<a href=\"{Encoder.Encode(site.Href(url))}\">{name}</a>"
            : name;
    }

    private static IContentRecord? Find(Catalogue catalogue, RecordKey key) => key.Kind switch
    {
        RecordKind.Project => catalogue.Projects.Find(new ProjectId(key.Id)),
        RecordKind.Organisation => catalogue.Organisations.Find(new OrganisationId(key.Id)),
        RecordKind.Area => catalogue.Areas.Find(new AreaId(key.Id)),
        RecordKind.Region => catalogue.Regions.Find(new RegionId(key.Id)),
        RecordKind.Theme => catalogue.Themes.Find(new ThemeId(key.Id)),
        RecordKind.Service => catalogue.Services.Find(new ServiceId(key.Id)),
        RecordKind.Status => catalogue.Statuses.Find(new StatusId(key.Id)),
        RecordKind.Edition => catalogue.Editions.Find(new EditionId(key.Id)),
        RecordKind.Term => catalogue.Terms.Find(new TermId(key.Id)),
        RecordKind.Page => catalogue.Pages.FirstOrDefault(page => page.Key == key),
        _ => null,
    };
}
