using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Overview.Content.OpenData;

namespace Overview.Data;

/// <summary>Writes rows of open data as JSON objects: the columns are the names; what is not known is left out.</summary>
internal static class JsonValues
{
    /// <summary>Readable for people; the files are never part of a page.</summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes the columns of a row into the object that was begun.</summary>
    public static void WriteRow(
        this Utf8JsonWriter json, IReadOnlyList<DataColumn> columns, IReadOnlyList<object?> row)
    {
        for (var index = 0; index < columns.Count; index++)
        {
            if (row[index] is { } value)
            {
                json.WritePropertyName(columns[index].Name);
                WriteValue(json, value);
            }
        }
    }

    /// <summary>A whole document.</summary>
    public static byte[] Document(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int whole:
                json.WriteNumberValue(whole);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case IEnumerable<string> items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue((string)value);
                break;
        }
    }
}
