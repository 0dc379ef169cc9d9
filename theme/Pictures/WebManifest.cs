using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Overview.Content.Building;
using Overview.Content.Routing;

namespace Overview.Theme.Pictures;

/// <summary>Tells browsers how the site looks on a home screen (W3C Web Application Manifest).</summary>
public static class WebManifest
{
    private static readonly JsonWriterOptions Style = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Site site)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Style))
        {
            var home = site.Href(Routes.To(FixedPage.Home));
            json.WriteStartObject();
            json.WriteString("id", home);
            json.WriteString("name", site.Catalogue.Settings.Title);
            json.WriteString("short_name", site.Catalogue.Settings.ShortTitle);
            json.WriteString("description", site.Catalogue.Settings.Description);
            json.WriteString("lang", site.Catalogue.Settings.Language);
            json.WriteString("start_url", home);
            json.WriteString("scope", home);
            json.WriteString("display", "browser");
            json.WriteString("theme_color", Colours.Header);
            json.WriteString("background_color", Colours.Page);
            WriteIcons(json, site);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void WriteIcons(Utf8JsonWriter json, Site site)
    {
        json.WriteStartArray("icons");
        foreach (var icon in new[] { AppIcon.Medium, AppIcon.Large, AppIcon.Maskable })
        {
            json.WriteStartObject();
            json.WriteString("src", site.Href(icon.Url));
            json.WriteString("sizes", $"{icon.Size}x{icon.Size}");
            json.WriteString("type", "image/png");
            json.WriteString("purpose", icon.IsFull ? "maskable" : "any");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
