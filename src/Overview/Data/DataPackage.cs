using System.Text.Json;
using Overview.Content.Building;
using Overview.Content.OpenData;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>What the tables are, for programs: a tabular data package (Frictionless).</summary>
/// <param name="site">The site.</param>
internal sealed class DataPackage(Site site)
{
    /// <summary>The bytes of the file.</summary>
    /// <param name="downloads">The files, as they are published.</param>
    public byte[] Write(IEnumerable<Download> downloads) => JsonValues.Document(json =>
    {
        var settings = site.Catalogue.Settings;
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", "emergency-services-collaboration");
        json.WriteString("title", settings.Title);
        json.WriteString("description", settings.Description);
        json.WriteString("homepage", site.AbsoluteUrl(Routes.To(FixedPage.Data)));
        json.WriteString("version", SchemaVersion.Current.Number);
        WriteLicence(json);
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", settings.Organisation);
        json.WriteString("role", "publisher");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var download in downloads.Where(one => one.Table is not null))
        {
            WriteResource(json, download, download.Table!);
        }

        json.WriteEndArray();
    });

    private static void WriteLicence(Utf8JsonWriter json)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", OpenGovernmentLicence.Identifier);
        json.WriteString("title", OpenGovernmentLicence.Title);
        json.WriteString("path", OpenGovernmentLicence.Url);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, Download download, DataTable table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", Path.GetFileName(download.Url));
        json.WriteString("title", download.Title);
        json.WriteString("description", $"Each row is {table.RowMeaning}.");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", download.MediaType);
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", download.Bytes);
        json.WriteString("hash", $"sha256:{download.Hash}");
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        WriteSchema(json, table);
        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, DataTable table)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            WriteField(json, column);
        }

        json.WriteEndArray();
        json.WriteStartArray("primaryKey");
        foreach (var key in table.Key)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
        WriteReferences(json, table);
        json.WriteEndObject();
    }

    private static void WriteReferences(Utf8JsonWriter json, DataTable table)
    {
        var columns = table.Columns.Where(column => column.RefersTo is not null).ToList();
        if (columns.Count == 0)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (var column in columns)
        {
            json.WriteStartObject();
            json.WriteString("fields", column.Name);
            json.WriteStartObject("reference");
            json.WriteString("resource", column.RefersTo == table.Name ? string.Empty : column.RefersTo);
            json.WriteString("fields", "id");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteField(Utf8JsonWriter json, DataColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", TypeOf(column.Type));
        if (column.Type == DataType.Url)
        {
            json.WriteString("format", "uri");
        }

        json.WriteString("description", column.Type == DataType.List
            ? $"{column.Meaning} Several are parted by semicolons."
            : column.Meaning);
        json.WriteStartObject("constraints");
        // A list may be empty, and then so is its cell.
        json.WriteBoolean("required", column.IsRequired && column.Type != DataType.List);
        if (column.Values.Count > 0)
        {
            json.WriteStartArray("enum");
            foreach (var value in column.Values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string TypeOf(DataType type) => type switch
    {
        DataType.Boolean => "boolean",
        DataType.Year => "year",
        DataType.Whole => "integer",
        DataType.Number => "number",
        DataType.Date => "date",
        _ => "string",
    };
}
