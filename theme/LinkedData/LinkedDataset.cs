using System.Text.Json;
using Overview.Content.Building;
using Overview.Content.OpenData;
using Overview.Content.Routing;
using Overview.Theme.Words;

namespace Overview.Theme.LinkedData;

/// <summary>The open data as a data set with its downloads, for search engines that look for data.</summary>
/// <param name="site">The site, with its files of open data.</param>
/// <param name="publisherId">The name under which the page speaks of the publisher.</param>
internal sealed class LinkedDataset(Site site, string publisherId)
{
    /// <summary>Writes it as one object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        var settings = site.Catalogue.Settings;
        var page = site.AbsoluteUrl(Routes.To(FixedPage.Data));
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", page + "#dataset");
        json.WriteString("name", settings.Title);
        json.WriteString("description", Description);
        json.WriteString("url", page);
        json.WriteString("license", OpenGovernmentLicence.Url);
        json.WriteString("version", SchemaVersion.Current.Number);
        json.WriteString("inLanguage", settings.Language);
        json.WriteBoolean("isAccessibleForFree", true);
        if (site.Catalogue.Projects.Count > 0)
        {
            json.WriteString(
                "dateModified",
                DateText.Machine(site.Catalogue.Projects.Max(project => project.Publication.LastChanged)));
        }

        json.WriteStartObject("creator");
        json.WriteString("@id", publisherId);
        json.WriteEndObject();
        json.WriteStartArray("distribution");
        foreach (var download in site.Downloads)
        {
            WriteDownload(json, download);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Search engines leave out a data set that is described in fewer than 50 characters.</summary>
    private string Description =>
        $"{site.Catalogue.Settings.Description} {Counted.Projects(site.Catalogue.Projects.Count)} with their services, "
        + "areas, organisations, status and its year, figures and sources.";

    private void WriteDownload(Utf8JsonWriter json, Download download)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("name", download.Title);
        json.WriteString("contentUrl", site.AbsoluteUrl(download.Url));
        json.WriteString("encodingFormat", download.MediaType);
        json.WriteString("contentSize", SizeText.Of(download.Bytes));
        json.WriteString("sha256", download.Hash);
        json.WriteEndObject();
    }
}
