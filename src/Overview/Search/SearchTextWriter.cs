using System.Text.Encodings.Web;
using System.Text.Json;
using Overview.Content.Building;
using Overview.Content.Identifiers;

namespace Overview.Search;

/// <summary>Writes what results show: a list in which a document's place is its number in the index.</summary>
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
            json.WriteStartArray();
            foreach (var document in documents)
            {
                json.WriteStartObject();
                json.WriteString("kind", document.Kind.Word());
                json.WriteString("url", site.Href(document.Url));
                json.WriteString("title", document.Title);
                json.WriteString("summary", document.Summary);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return bytes.ToArray();
    }
}
