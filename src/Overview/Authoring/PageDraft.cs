using Overview.Content.Yaml;

namespace Overview.Authoring;

/// <summary>A new page of prose.</summary>
internal sealed record PageDraft() : Draft(
    "page", "Begins a page of text.", Asked, answers => $"{answers.Find(Folder) ?? Folders[0]}/{IdOf(answers)}.md")
{
    private const string Folder = "folder";

    private static readonly string[] Folders = ["guides", "law", "office", "research", "working-group", "help"];

    private static IReadOnlyList<Question> Asked { get; } =
    [
        new(Folder, Folder) { Words = $"The folder it belongs to: {string.Join(", ", Folders)}." },
        new("title", "title"),
        new("summary", "summary"),
        new(Text, Text) { Words = "Its first paragraph." },
    ];

    /// <inheritdoc/>
    protected override IEnumerable<KeyValuePair<string, YamlNode>> FieldsOf(Answers answers, DateOnly today) =>
        [.. base.FieldsOf(answers, today).Where(field => field.Key is not (Text or Folder)), .. Life(today)];
}
