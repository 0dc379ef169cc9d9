using System.Text;
using System.Text.Json.Nodes;
using Overview.Content.Schemas;
using Overview.Editing;

namespace Overview.Tests.Editing;

/// <summary>The files in <c>.vscode</c> are those that the program writes.</summary>
public sealed class EditorFilesTests
{
    [Fact]
    public void Stand_in_the_repository_as_the_program_writes_them() => Assert.All(
        EditorFiles.Make("input"),
        file => Assert.Equal(Encoding.UTF8.GetString(file.Bytes), Repository.Read(file.Path)));

    [Fact]
    public void Stand_beside_the_issue_forms_that_the_program_writes() => Assert.All(
        IssueFormFiles.Make(),
        file => Assert.Equal(Encoding.UTF8.GetString(file.Bytes), Repository.Read(file.Path)));

    [Fact]
    public void Name_a_schema_for_every_file_of_the_input_folder()
    {
        var patterns = AuthorSchema.All.SelectMany(schema => schema.Files).Select(pattern => pattern.Split('*'));
        var files = Repository.Files(["input"], ".md", ".yml").Select(file => file["input/".Length..]);

        Assert.All(files, file => Assert.Single(
            patterns,
            parts => parts.Length == 1
                ? file == parts[0]
                : file.StartsWith(parts[0], StringComparison.Ordinal) && !file[parts[0].Length..].Contains('/')));
    }

    [Fact]
    public void Describe_every_field_with_a_sentence_and_an_example() => Assert.All(
        AuthorSchema.All.SelectMany(schema => Properties(schema.Root)),
        field => Assert.Matches(@"\. Written as in: \S", field["description"]!.GetValue<string>()));

    private static IEnumerable<JsonObject> Properties(JsonNode? node) => node switch
    {
        JsonObject one => (one["properties"] as JsonObject ?? []).Select(field => field.Value!.AsObject())
            .Where(field => field.ContainsKey("description"))
            .Concat(one.Where(part => part.Key is "items" or "properties").SelectMany(part => Properties(part.Value)))
            .Concat(one["properties"] is JsonObject fields ? fields.SelectMany(field => Properties(field.Value)) : []),
        _ => [],
    };
}
