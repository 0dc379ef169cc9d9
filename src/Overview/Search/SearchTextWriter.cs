using System.Text.Encodings.Web;
using System.Text.Json;
using Overview.Content.Building;
using Overview.Content.Identifiers;

namespace Overview.Search;

/// <summary>
/// Writes what results show: a list in which a page's place is its number in the index; and the words that mean the
/// same.
/// </summary>
internal static class SearchTextWriter
{
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Site site, IReadOnlyList<SearchDocument> documents)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("pages");
            foreach (var document in documents)
            {
                WritePage(json, document, site.Href(document.Url));
            }

            json.WriteEndArray();
            json.WriteStartArray("synonyms");
            foreach (var words in SynonymGroups.Of(site.Catalogue))
            {
                WriteTexts(json, words);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WritePage(Utf8JsonWriter json, SearchDocument document, string url)
    {
        json.WriteStartObject();
        json.WriteString("kind", document.Kind.Word());
        json.WriteString("url", url);
        json.WriteString("title", document.Title);
        json.WriteString("summary", document.Summary);
        json.WritePropertyName("tags");
        WriteTexts(json, document.Tags);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
