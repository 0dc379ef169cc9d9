using System.Text.Json.Nodes;
using Overview.Content.Identifiers;
using Overview.Content.Schemas;
using Overview.Content.Writing;

namespace Overview.Authoring;

/// <summary>A field of a project's page that should say something else.</summary>
internal static class Correction
{
    /// <summary>The heading above the address of the page.</summary>
    public const string Page = "page";

    /// <summary>The heading above the name of the field.</summary>
    public const string Field = "field";

    /// <summary>The heading above what it should say.</summary>
    public const string Value = "value";

    /// <summary>The heading above how that is known.</summary>
    public const string Reason = "reason";

    private const StringSplitOptions Parts = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static readonly JsonObject Properties =
        AuthorSchema.All.Single(schema => schema.Name == "project").Root["properties"]!.AsObject();

    private static readonly string[] Kept =
        ["added", "reviewed", "review-by", "draft", "publish-from", "redirect-from", "first-id", "national"];

    /// <summary>The headings of the form.</summary>
    public static IReadOnlyList<string> Names { get; } = [Page, Field, Value, Reason];

    /// <summary>The fields with single values, or a list of them; the life of the page is the office's matter.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        [.. Properties.Where(field => !IsGroup(field.Value!) && !Kept.Contains(field.Key)).Select(field => field.Key)];

    /// <summary>The file of a page, relative to the input folder; null where no project has this address.</summary>
    public static string? FileOf(ContentSnapshot content, string address)
    {
        var isWhole = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        var path = (isWhole ? uri!.AbsolutePath : address).Trim('/');
        return content.Parse().FirstOrDefault(file => file.Records is [{ Key.Kind: RecordKind.Project } record]
            && record.Url!.Trim('/') == path)?.Path;
    }

    /// <summary>The content with the field set; null where the file's fields cannot be told apart.</summary>
    public static ContentSnapshot? Apply(ContentSnapshot content, string file, Answers answers)
    {
        var (field, value) = (answers.Find(Field)!, answers.Find(Value)!.ReplaceLineEndings(" "));
        var isList = Properties[field]!["type"] is JsonValue type && type.GetValue<string>() == "array";
        return ContentEdit.Set(
            file,
            content.TextOf(file),
            field,
            isList ? ContentEdit.List(value.Split(',', Parts)) : ContentEdit.Value(value)) is { } text
            ? content.With(file, text)
            : null;
    }

    private static bool IsGroup(JsonNode field) =>
        field["properties"] is not null || field["items"]?["properties"] is not null;
}
