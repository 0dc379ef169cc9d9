using System.Text.Json;
using Overview.Content.Building;
using Overview.Content.OpenData;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>The JSON Schemas (draft 2020-12) of the projects, made from the columns.</summary>
/// <param name="site">The site.</param>
internal sealed class JsonSchema(Site site)
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema of one project; inside the document of all it has no header of its own.</summary>
    public byte[] WriteProject() => JsonValues.Document(json =>
    {
        WriteHeader(json, FileRoutes.ProjectSchema, "A project");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteText(json, "$schema", "Address of this schema.");
        WriteText(json, "schema-version", "Version of the columns.");
        WriteText(json, "licence", "Address of the licence.");
        WriteProperties(json, ProjectTable.Table.Columns);
        foreach (var part in ProjectParts.All)
        {
            WritePart(json, part);
        }

        json.WriteEndObject();
        WriteRequired(json, [.. Required(ProjectTable.Table.Columns), .. ProjectParts.All.Select(part => part.Table.Name)]);
    });

    /// <summary>The schema of all projects as one document.</summary>
    public byte[] WriteProjects() => JsonValues.Document(json =>
    {
        WriteHeader(json, FileRoutes.ProjectsSchema, "All projects");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteText(json, "$schema", "Address of this schema.");
        json.WriteStartObject("schema-version");
        json.WriteString("const", SchemaVersion.Current.Number);
        json.WriteEndObject();
        WriteText(json, "title", "Name of the site.");
        WriteText(json, "publisher", "Who publishes it.");
        WriteText(json, "licence", "Address of the licence.");
        json.WriteStartObject("projects");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("$ref", site.AbsoluteUrl(FileRoutes.ProjectSchema));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        WriteRequired(json, ["$schema", "schema-version", "title", "publisher", "licence", "projects"]);
    });

    private void WriteHeader(Utf8JsonWriter json, string url, string title)
    {
        json.WriteString("$schema", Draft);
        json.WriteString("$id", site.AbsoluteUrl(url));
        json.WriteString("title", title);
    }

    private static void WritePart(Utf8JsonWriter json, ProjectPart part)
    {
        json.WriteStartObject(part.Table.Name);
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteProperties(json, part.Columns);
        json.WriteEndObject();
        WriteRequired(json, Required(part.Columns));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, IEnumerable<DataColumn> columns)
    {
        foreach (var column in columns)
        {
            json.WriteStartObject(column.Name);
            json.WriteString("description", column.Meaning);
            WriteType(json, column);
            json.WriteEndObject();
        }
    }

    private static void WriteType(Utf8JsonWriter json, DataColumn column)
    {
        switch (column.Type)
        {
            case DataType.List:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
            case DataType.Year:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", 1000);
                json.WriteNumber("maximum", 9999);
                break;
            default:
                json.WriteString("type", TypeOf(column.Type));
                break;
        }

        if (FormatOf(column.Type) is { } format)
        {
            json.WriteString("format", format);
        }

        if (column.Values.Count > 0)
        {
            WriteTexts(json, "enum", column.Values);
        }
    }

    private static string TypeOf(DataType type) => type switch
    {
        DataType.Boolean => "boolean",
        DataType.Whole => "integer",
        DataType.Number => "number",
        _ => "string",
    };

    private static string? FormatOf(DataType type) => type switch
    {
        DataType.Date => "date",
        DataType.Url => "uri",
        _ => null,
    };

    /// <summary>A list is always there: in JSON it is empty where a cell would be.</summary>
    private static IEnumerable<string> Required(IEnumerable<DataColumn> columns) => columns
        .Where(column => column.IsRequired || column.Type == DataType.List).Select(column => column.Name);

    private static void WriteRequired(Utf8JsonWriter json, IEnumerable<string> names)
    {
        WriteTexts(json, "required", names);
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string meaning)
    {
        json.WriteStartObject(name);
        json.WriteString("description", meaning);
        json.WriteString("type", "string");
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
