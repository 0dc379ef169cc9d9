using System.Text.Json.Nodes;
using Overview.Content.Fields;
using Overview.Content.Parsing;

namespace Overview.Content.Schemas;

/// <summary>The JSON Schema of a kind of file that authors edit, for completion and hover text in editors.</summary>
/// <param name="Name">The kind, and the first part of the schema's file name.</param>
/// <param name="Files">The files it holds for, as patterns relative to the input folder.</param>
/// <param name="Root">The schema.</param>
public sealed record AuthorSchema(string Name, IReadOnlyList<string> Files, JsonObject Root)
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <summary>The name of the schema's file.</summary>
    public string FileName => $"{Name}.schema.json";

    /// <summary>All of them: front matter first, then the data files.</summary>
    public static IReadOnlyList<AuthorSchema> All =>
    [
        OfFields("project", ProjectParser.Shape, "projects/*.md"),
        OfFields("organisation", OrganisationParser.Shape, "organisations/*.md"),
        OfFields("theme", ThemeParser.Shape, "themes/*.md"),
        OfFields("service", ServiceParser.Shape, "services/*.md"),
        OfFields("area", AreaParser.Shape, "areas/*.md"),
        OfFields("edition", EditionParser.Shape, "editions/*.md"),
        OfFields("page", PageParser.Shape, [.. PageFolders, "index.md"]),
        OfFields("site", SiteSettingsParser.Shape, "site.yml"),
        OfEntries("regions", RegionParser.Shape),
        OfEntries("statuses", StatusParser.Shape),
        OfEntries("glossary", TermParser.Shape),
        OfEntries("timeline", MilestoneParser.Shape),
        OfEntries("synonyms", SynonymParser.Shape),
    ];

    private static IEnumerable<string> PageFolders => ContentFolder.All
        .Where(folder => folder.Section is not null && folder.Name.Length > 0).Select(folder => $"{folder.Name}/*.md");

    private static AuthorSchema OfFields(string name, RecordShape shape, params string[] files) =>
        new(name, files, WithHeader(shape.Name, ShapeSchema.Of(shape)));

    private static AuthorSchema OfEntries(string name, RecordShape shape)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = ShapeSchema.Of(shape) };
        return new AuthorSchema(name, [$"data/{name}.yml"], WithHeader($"{shape.Name}, and others like it", list));
    }

    private static JsonObject WithHeader(string title, JsonObject schema)
    {
        schema.Insert(0, "$schema", Draft);
        schema.Insert(1, "title", title);
        return schema;
    }
}
