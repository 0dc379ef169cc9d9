using Overview.Content.Building;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>When each page was last held against its sources, and when that is due again.</summary>
/// <param name="site">The site.</param>
internal sealed class Reviews(Site site)
{
    /// <summary>The list as JSON, the page due first at its head.</summary>
    public byte[] Write() => JsonValues.Document(json =>
    {
        json.WriteString("date", DateOf(site.Build.Today));
        json.WriteNumber("overdue", Pages.Count(page => page.Publication.IsReviewOverdue(site.Build.Today)));
        json.WriteStartArray("reviews");
        foreach (var (title, url, file, publication) in Pages)
        {
            json.WriteStartObject();
            json.WriteString("title", title);
            json.WriteString("url", site.AbsoluteUrl(url));
            json.WriteString("file", file);
            json.WriteString("reviewed", DateOf(publication.Reviewed));
            json.WriteString("review-by", DateOf(publication.ReviewBy));
            json.WriteBoolean("overdue", publication.IsReviewOverdue(site.Build.Today));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>The number of pages in the list.</summary>
    public int Count => Pages.Count;

    private List<(string Title, string Url, string File, Publication Publication)> Pages { get; } =
    [
        .. site.Catalogue.Projects.Select(project => (project.Title, Routes.To(project.Id), project.File, project.Publication))
            .Concat(site.Catalogue.Pages.Select(page => (page.Title, Routes.To(page), page.File, page.Publication)))
            .OrderBy(page => page.Publication.ReviewBy).ThenBy(page => page.Item2, StringComparer.Ordinal),
    ];

    private static string DateOf(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
