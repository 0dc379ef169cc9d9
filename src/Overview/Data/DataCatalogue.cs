using System.Globalization;
using System.Text.Json;
using Overview.Content.Building;
using Overview.Content.OpenData;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>The data as an entry of a catalogue of data sets: DCAT 3, in JSON-LD with a context of its own.</summary>
/// <param name="site">The site.</param>
internal sealed class DataCatalogue(Site site)
{
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    private static readonly (string Prefix, string Address)[] Vocabularies =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("owl", "http://www.w3.org/2002/07/owl#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>The bytes of the file.</summary>
    /// <param name="downloads">The files, as they are published.</param>
    public byte[] Write(IEnumerable<Download> downloads) => JsonValues.Document(json =>
    {
        var settings = site.Catalogue.Settings;
        json.WriteStartObject("@context");
        foreach (var (prefix, address) in Vocabularies)
        {
            json.WriteString(prefix, address);
        }

        json.WriteEndObject();
        json.WriteString("@id", site.AbsoluteUrl(Routes.To(FixedPage.Data)) + "#dataset");
        json.WriteString("@type", "dcat:Dataset");
        WriteText(json, "dct:title", settings.Title);
        WriteText(json, "dct:description", settings.Description);
        WriteLink(json, "dct:license", OpenGovernmentLicence.Url);
        WriteLink(json, "dcat:landingPage", site.AbsoluteUrl(Routes.To(FixedPage.Data)));
        json.WriteString("owl:versionInfo", SchemaVersion.Current.Number);
        json.WriteString("dct:language", settings.Language);
        if (LastChange is { } day)
        {
            WriteTyped(json, "dct:modified", "xsd:date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        json.WriteStartObject("dct:publisher");
        json.WriteString("@type", "foaf:Organization");
        json.WriteString("foaf:name", settings.Organisation);
        json.WriteEndObject();
        json.WriteStartArray("dcat:distribution");
        foreach (var download in downloads)
        {
            WriteDistribution(json, download);
        }

        json.WriteEndArray();
    });

    private DateOnly? LastChange => site.Catalogue.Projects.Count == 0
        ? null
        : site.Catalogue.Projects.Max(project => project.Publication.LastChanged);

    private void WriteDistribution(Utf8JsonWriter json, Download download)
    {
        json.WriteStartObject();
        json.WriteString("@id", site.AbsoluteUrl(download.Url));
        json.WriteString("@type", "dcat:Distribution");
        WriteText(json, "dct:title", download.Title);
        WriteLink(json, "dcat:downloadURL", site.AbsoluteUrl(download.Url));
        WriteLink(json, "dcat:accessURL", site.AbsoluteUrl(Routes.To(FixedPage.Data)));
        WriteLink(json, "dcat:mediaType", MediaTypes + download.MediaType);
        WriteLink(json, "dct:license", OpenGovernmentLicence.Url);
        WriteTyped(
            json, "dcat:byteSize", "xsd:nonNegativeInteger", download.Bytes.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private void WriteText(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject(name);
        json.WriteString("@value", value);
        json.WriteString("@language", site.Catalogue.Settings.Language);
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, string name, string url)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", url);
        json.WriteEndObject();
    }

    private static void WriteTyped(Utf8JsonWriter json, string name, string type, string value)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", type);
        json.WriteString("@value", value);
        json.WriteEndObject();
    }
}
