using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Overview.Content.Schemas;

namespace Overview.Editing;

/// <summary>What editors read to help authors: schemas of all files, and which file each holds for.</summary>
internal static class EditorFiles
{
    private const string Folder = ".vscode";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The files with their text.</summary>
    /// <param name="input">The input folder, relative to where editors are opened, with forward slashes.</param>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Make(string input) =>
    [
        .. AuthorSchema.All.Select(schema => ($"{Folder}/schemas/{schema.FileName}", Write(schema.Root))),
        ($"{Folder}/settings.json", Write(Settings(input))),
        ($"{Folder}/extensions.json", Write(Extensions())),
    ];

    private static JsonObject Settings(string input)
    {
        var schemas = AuthorSchema.All.Select(schema => KeyValuePair.Create<string, JsonNode?>(
            $"./{Folder}/schemas/{schema.FileName}",
            new JsonArray([.. schema.Files.Select(file => JsonValue.Create($"{input}/{file}"))])));
        return new JsonObject
        {
            ["yaml.schemas"] = new JsonObject(schemas),
            ["yaml.format.enable"] = false,
            ["files.eol"] = "\n",
            ["files.insertFinalNewline"] = true,
            ["[markdown]"] = new JsonObject { ["editor.wordWrap"] = "on" },
        };
    }

    /// <summary>The extension that holds YAML against schemas.</summary>
    private static JsonObject Extensions() => new() { ["recommendations"] = new JsonArray("redhat.vscode-yaml") };

    private static byte[] Write(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString(Options) + "\n");
}
