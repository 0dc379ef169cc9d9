using System.Globalization;
using System.Text;
using System.Xml;
using Overview.Content.Building;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>The list of pages for search engines (sitemaps.org, protocol 0.9).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Site site)
    {
        var dates = new PageDates(site);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var route in site.Routes.Pages.Where(Routes.IsFound))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, site.AbsoluteUrl(route.Url));
                if (dates.Of(route) is { } date)
                {
                    xml.WriteElementString(
                        "lastmod", Namespace, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
