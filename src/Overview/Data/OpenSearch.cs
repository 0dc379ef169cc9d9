using System.Text;
using System.Xml;
using Overview.Content.Building;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>Tells browsers how to search the site (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>The most that the standard allows.</summary>
    private const int LongestShortName = 16;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Site site)
    {
        var settings = site.Catalogue.Settings;
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, Shorten(settings.ShortTitle));
            xml.WriteElementString("Description", Namespace, settings.Description);
            xml.WriteElementString("Language", Namespace, settings.Language);
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString(
                "template", site.AbsoluteUrl(Routes.To(FixedPage.Search)) + "?q={searchTerms}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static string Shorten(string name) => name.Length <= LongestShortName ? name : name[..LongestShortName].TrimEnd();
}
