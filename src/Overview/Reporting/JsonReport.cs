using System.Text.Encodings.Web;
using System.Text.Json;
using Overview.Content.Findings;
using Overview.Running;

namespace Overview.Reporting;

/// <summary>Prints the result of a run as one JSON object.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the object, and nothing else.</summary>
    public static void Write(Stream stream, BuildOptions options, RunResult result)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (var finding in result.Findings)
            {
                Write(json, options, finding);
            }

            json.WriteEndArray();
            json.WriteNumber("pages", result.Pages);
            json.WriteNumber("written", result.Written);
            json.WriteNumber("removed", result.Removed);
            json.WriteNumber("milliseconds", (long)result.Duration.TotalMilliseconds);
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, BuildOptions options, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("file", options.Display(finding.Location.File));
        json.WriteNumber("line", finding.Location.Line);
        json.WriteNumber("column", finding.Location.Column);
        json.WriteString("message", finding.Message);
        json.WriteString("fix", finding.Fix);
        json.WriteEndObject();
    }
}
