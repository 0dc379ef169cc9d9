using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Overview.Content.Schemas;

/// <summary>
/// JSON Schemas (draft 7, as editors read it) of single values. Checks take values as they are written; an editor has
/// YAML's own types before it, so that a number may stand where a text is wanted.
/// </summary>
internal static class ValueSchema
{
    /// <summary>A year, a month and a day; that the day exists is told by the format.</summary>
    public const string DayPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    /// <summary>An address of the site.</summary>
    public const string SiteAddressPattern = "^/([a-z0-9]+(-[a-z0-9]+)*/)*$";

    /// <summary>A full address on the web, without a name before the host.</summary>
    public const string WebAddressPattern = "^[hH][tT][tT][pP][sS]?://[^\\s\"<>\\\\/?#@]+([/?#][^\\s\"<>\\\\]*)?$";

    /// <summary>A domain name, a comma and a day (RFC 4151).</summary>
    public const string TagAuthorityPattern =
        "^[a-z0-9]+([.-][a-z0-9]+)*,[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string PartialDatePattern = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
    private const string Controls = "\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff";
    private const string WordsPattern = $"^\\s*[^\\s{Controls}]([^{Controls}]*[^\\s{Controls}])?\\s*$";
    private const string WholePattern = "^[+-]?[0-9]{1,9}$";
    private const string NumberPattern = "^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$";

    /// <summary>Words on one line.</summary>
    /// <param name="longest">The most characters.</param>
    public static JsonObject Words(int longest)
    {
        var schema = Scalar(WordsPattern);
        schema["maxLength"] = longest;
        return schema;
    }

    /// <summary>A value of a form, with or without white space around it.</summary>
    /// <param name="form">The form, from <c>\A</c> to <c>\z</c>.</param>
    public static JsonObject Form(Regex form) => Scalar($"^\\s*{form.ToString()[2..^2]}\\s*$");

    /// <summary>An id, of which YAML may make a whole number.</summary>
    public static JsonObject Id() => new()
    {
        ["type"] = new JsonArray("string", "integer", "boolean"),
        ["pattern"] = IdPattern,
        ["minimum"] = 0,
    };

    /// <summary>A day, a month, or a year, of which YAML makes a whole number.</summary>
    public static JsonObject PartialDate() => Either(
        new JsonObject { ["type"] = "integer", ["minimum"] = 1000, ["maximum"] = 9999 },
        Text(PartialDatePattern));

    /// <summary>A text of a form, which YAML takes for nothing but a text.</summary>
    public static JsonObject Text(string pattern, string? format = null)
    {
        var schema = new JsonObject { ["type"] = "string", ["pattern"] = pattern };
        if (format is not null)
        {
            schema["format"] = format;
        }

        return schema;
    }

    /// <summary>A number, also in quotes.</summary>
    public static JsonObject Number() => Either(
        new JsonObject { ["type"] = "number" },
        Text(NumberPattern));

    /// <summary>A whole number, also in quotes.</summary>
    public static JsonObject Whole(int least, int greatest) => Either(
        new JsonObject { ["type"] = "integer", ["minimum"] = least, ["maximum"] = greatest },
        Text(WholePattern));

    /// <summary>One of some values.</summary>
    public static JsonObject OneOf(params JsonNode?[] values) => new() { ["enum"] = new JsonArray(values) };

    /// <summary>One of some words.</summary>
    public static JsonObject OneOf(IReadOnlyList<string> words) => OneOf([.. words.Select(word => JsonValue.Create(word))]);

    /// <summary>A list, none of its items twice.</summary>
    public static JsonObject List(JsonObject item, bool mayBeEmpty)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item, ["uniqueItems"] = true };
        if (!mayBeEmpty)
        {
            schema["minItems"] = 1;
        }

        return schema;
    }

    private static JsonObject Either(JsonObject one, JsonObject other) => new() { ["anyOf"] = new JsonArray(one, other) };

    /// <summary>A single value of any of YAML's types; as a text it has a form.</summary>
    private static JsonObject Scalar(string pattern) => new()
    {
        ["type"] = new JsonArray("string", "number", "boolean"),
        ["pattern"] = pattern,
    };
}
