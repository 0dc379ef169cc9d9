using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Overview.Content.Building;
using Overview.Content.Findings;
using Overview.Content.Joining;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Tests.Search;
using Overview.Tests.Stories;

namespace Overview.Tests.Editing;

/// <summary>An editor that reads the schemas takes what the checks take, and refuses what they refuse.</summary>
public sealed partial class SchemaAgreementTests
{
    private const int DocumentsOfAKind = 60;
    private const int Seed = 20261125;

    /// <summary>
    /// What one document cannot tell, or no schema: dates in a wrong order or of the future, a value or id that stands in two
    /// places or should stand somewhere, a source that is not there, words that mean the same, former addresses, what is personal.
    /// </summary>
    private static readonly string[] BeyondSchemas =
    [
        DateRules.WrongOrder.Code, FieldRules.NoSuchSource.Code, FieldRules.DuplicateId.Code,
        FieldRules.DuplicateTitle.Code, FieldRules.MissingEntry.Code, FieldRules.OtherId.Code, FieldRules.SharedValue.Code,
        FieldRules.NamesItself.Code, DateRules.InFuture.Code, SearchRules.LonelyWord.Code, SearchRules.NoWord.Code, SearchRules.SameWord.Code,
        .. RedirectRules.All.Concat(PersonalDataRules.All).Select(rule => rule.Code),
    ];

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Holds_for_sound_documents_with_every_field()
    {
        var documents = FullDocuments.All.Select(one => (one.Schema, one.Path, Document: JsonNode.Parse(one.Json)!)).ToList();

        Assert.All(documents, one => Assert.Empty(ErrorsOf(one.Path, one.Document)));
        Assert.All(await JudgeAsync(documents), Assert.True);
    }

    [Fact]
    public async Task Holds_for_720_generated_documents()
    {
        var mutation = new DocumentMutation(new Random(Seed));
        var documents = FullDocuments.All.SelectMany(one => Enumerable.Range(0, DocumentsOfAKind)
            .Select(_ => (one.Schema, one.Path, Document: mutation.Of(JsonNode.Parse(one.Json)!)))).ToList();

        var bySchema = await JudgeAsync(documents);

        var judged = documents.Zip(bySchema, (one, takes) => (one.Path, one.Document, takes, Errors: ErrorsOf(one.Path, one.Document)));
        var disagreed = judged.Where(one => one.takes != (one.Errors.Count == 0))
            .Select(one => $"{one.Path}, schema {one.takes}: {string.Join(' ', one.Errors)}\n{Text(one.Document)}").ToList();
        Assert.True(disagreed.Count == 0, $"{disagreed.Count}:\n{string.Join('\n', disagreed.Take(12))}");
        Assert.InRange(bySchema.Count(takes => takes), 150, 570);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{bySchema.Count} documents, {bySchema.Count(takes => takes)} valid, {bySchema.Count(takes => !takes)} invalid");
    }

    private static async Task<List<bool>> JudgeAsync(IEnumerable<(string Schema, string Path, JsonNode Document)> documents)
    {
        var request = new JsonObject
        {
            ["schemas"] = new JsonObject(AuthorSchema.All.Select(
                schema => KeyValuePair.Create<string, JsonNode?>(schema.Name, schema.Root))),
            ["documents"] = new JsonArray([.. documents.Select(one => new JsonObject
            {
                ["schema"] = one.Schema,
                ["document"] = one.Document.DeepClone(),
            })]),
        };
        var answer = await NodeScript.RunAsync("../Editing/ajv-oracle.mjs", request.ToJsonString());
        return JsonSerializer.Deserialize<List<bool>>(answer)!;
    }

    /// <summary>The errors in a file among the others of a small sound site. JSON is YAML too.</summary>
    private static List<Finding> ErrorsOf(string path, JsonNode document)
    {
        var text = path.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{Text(document)}\n---\nText.\n" : Text(document);
        var files = new Dictionary<string, string>(SoundFiles.All) { [path] = text };
        var parser = new ContentParser(SiteStory.Today);
        var joined = ContentJoiner.Join(
            files.Select(file => parser.Parse(file.Key, Encoding.UTF8.GetBytes(file.Value))),
            new BuildSettings { Today = SiteStory.Today, Drafts = true });
        return [.. joined.Findings.Where(one => one.Location.File == path && one.Severity == Severity.Error && !IsBeyond(one, text))];
    }

    /// <summary>Nor can a schema count ids, or a number that stands in quotes.</summary>
    private static bool IsBeyond(Finding finding, string text) => BeyondSchemas.Contains(finding.Code)
        || (finding.Code == FieldRules.UnknownId.Code && WellFormedId().IsMatch(finding.Message))
        || (finding.Code == FieldRules.OutOfRange.Code
            && text.Contains($"\"{Number().Match(finding.Message).Groups[1].Value}\"", StringComparison.Ordinal));

    private static string Text(JsonNode document) => document.ToJsonString(Plain);

    [GeneratedRegex(" is (-?[0-9]+);")]
    private static partial Regex Number();

    [GeneratedRegex("^'[a-z0-9]+(-[a-z0-9]+)*' is not ")]
    private static partial Regex WellFormedId();
}
