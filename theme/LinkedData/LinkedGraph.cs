using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Overview.Content.Building;
using Overview.Content.OpenData;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Theme.Layout;
using Overview.Theme.Pictures;
using Overview.Theme.Words;

namespace Overview.Theme.LinkedData;

/// <summary>What a page is and where it stands, for search engines: schema.org, in JSON-LD.</summary>
/// <param name="site">The site.</param>
internal sealed class LinkedGraph(Site site)
{
    private const string Context = "https://schema.org";

    /// <summary>Signs that could end the block, or mean something in HTML, are written as escapes of JSON.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private SiteSettings Settings => site.Catalogue.Settings;

    private string PublisherId => site.AbsoluteUrl(Routes.To(FixedPage.Home)) + "#publisher";

    private string SiteId => site.AbsoluteUrl(Routes.To(FixedPage.Home)) + "#site";

    /// <summary>The text of the data block of a page; null for one that says nothing of the kind.</summary>
    public string? Of(PageHead head)
    {
        var isHome = head.Url == Routes.To(FixedPage.Home);
        var isData = head.Url == Routes.To(FixedPage.Data);
        if (!head.IsIndexed || (!isHome && !isData && head.Publication is null && head.Crumbs.Count == 0))
        {
            return null;
        }

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", Context);
            json.WriteStartArray("@graph");
            WriteParts(json, head, isHome, isData);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private void WriteParts(Utf8JsonWriter json, PageHead head, bool isHome, bool isData)
    {
        WritePublisher(json);
        if (isHome)
        {
            WriteSite(json);
            return;
        }

        WriteBreadcrumbs(json, head);
        if (isData)
        {
            new LinkedDataset(site, PublisherId).Write(json);
        }
        else if (head.Publication is { } publication)
        {
            WriteArticle(json, head, publication);
        }
    }

    private void WritePublisher(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("@id", PublisherId);
        json.WriteString("name", Settings.Organisation);
        json.WriteEndObject();
    }

    private void WriteSite(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", SiteId);
        json.WriteString("name", Settings.Title);
        json.WriteString("alternateName", Settings.ShortTitle);
        json.WriteString("description", Settings.Description);
        json.WriteString("url", site.AbsoluteUrl(Routes.To(FixedPage.Home)));
        json.WriteString("inLanguage", Settings.Language);
        json.WriteString("license", OpenGovernmentLicence.Url);
        WriteReference(json, "publisher", PublisherId);
        json.WriteEndObject();
    }

    private void WriteBreadcrumbs(Utf8JsonWriter json, PageHead head)
    {
        Crumb[] crumbs = [Crumb.To(FixedPage.Home), .. head.Crumbs, new Crumb(head.Title, head.Url)];
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var index = 0; index < crumbs.Length; index++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", index + 1);
            json.WriteString("name", crumbs[index].Label);
            json.WriteString("item", site.AbsoluteUrl(crumbs[index].Url));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteArticle(Utf8JsonWriter json, PageHead head, Publication publication)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Article");
        json.WriteString("headline", head.Title);
        json.WriteString("description", head.Description);
        json.WriteString("url", site.AbsoluteUrl(head.Url));
        json.WriteString("datePublished", DateText.Machine(publication.Added));
        json.WriteString("dateModified", DateText.Machine(publication.LastChanged));
        json.WriteString("image", site.AbsoluteUrl((head.Picture ?? SharePicture.Of(site)).Url));
        json.WriteString("inLanguage", Settings.Language);
        json.WriteString("license", OpenGovernmentLicence.Url);
        WriteReference(json, "author", PublisherId);
        WriteReference(json, "publisher", PublisherId);
        WriteReference(json, "isPartOf", SiteId);
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}
