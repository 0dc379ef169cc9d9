using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Overview.Content.Findings;
using Overview.Running;

namespace Overview.Reporting;

/// <summary>Prints findings as a log in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS).</summary>
internal sealed partial class SarifReport(Utf8JsonWriter json, BuildOptions options, RunResult result)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private const string FaultCode = "fault";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the log, and nothing else.</summary>
    public static void Write(Stream stream, BuildOptions options, RunResult result)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            new SarifReport(json, options, result).WriteLog();
        }

        stream.Write("\n"u8);
    }

    private void WriteLog()
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in result.Findings)
        {
            WriteResult(finding);
        }

        json.WriteEndArray();
        WriteInvocation();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Overview");
        json.WriteStartArray("rules");
        foreach (var rule in FindingCatalogue.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText("shortDescription", WithoutPlaces(rule.Message));
            WriteText("fullDescription", rule.Cause);
            WriteText("help", WithoutPlaces(rule.Fix));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText("message", $"{finding.Message} {finding.Fix}".TrimEnd());
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(options.Display(finding.Location.File)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Location.Line);
        json.WriteNumber("startColumn", finding.Location.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What is no finding of a file: faults of the program, and a folder that cannot be used.</summary>
    private void WriteInvocation()
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", result.Faults.Count == 0 && result.Problem is null);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var message in result.Faults.Select(fault => fault.Message).Append(result.Problem).OfType<string>())
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            json.WriteStartObject("descriptor");
            json.WriteString("id", FaultCode);
            json.WriteEndObject();
            WriteText("message", message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteText(string name, string words)
    {
        json.WriteStartObject(name);
        json.WriteString("text", words);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>A rule speaks of every value: the places for particulars become dots.</summary>
    private static string WithoutPlaces(string sentence) => Place().Replace(sentence, "...");

    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
