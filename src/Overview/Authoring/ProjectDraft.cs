using Overview.Content.Identifiers;
using Overview.Content.Writing;
using Overview.Content.Yaml;

namespace Overview.Authoring;

/// <summary>A new project.</summary>
internal sealed record ProjectDraft() : Draft(
    "project", "Begins a project.", Asked, answers => $"projects/{IdOf(answers)}.md")
{
    private const string Everywhere = "national";

    private static readonly string[] SourceParts = ["title", "publisher", "url", "year"];

    private static IReadOnlyList<Question> Asked { get; } =
    [
        new("title", "title"),
        new("summary", "summary"),
        new("services", "services") { IsList = true, Kind = RecordKind.Service },
        new("theme", "theme") { Kind = RecordKind.Theme },
        new("lead", "lead") { IsRequired = false, Kind = RecordKind.Organisation },
        new("partners", "partners") { IsRequired = false, IsList = true, Kind = RecordKind.Organisation },
        new("areas", "areas")
        {
            Words = $"The police force areas it covers, or '{Everywhere}' for the whole country.",
            IsList = true,
            Kind = RecordKind.Area,
        },
        new("status", "status") { Kind = RecordKind.Status },
        new("as-of", "as-of") { IsRequired = false },
        new("started", "started") { IsRequired = false },
        new("source-title", "sources") { Words = "The title of a document it rests on." },
        new("source-publisher", "sources") { Words = "Who published that document." },
        new("source-url", "sources") { Words = "Where to read it, if that is known.", IsRequired = false },
        new("source-year", "sources") { Words = "The year in which it was published, if that is known.", IsRequired = false },
        new(Text, Text) { Words = "What it is, in a sentence or two of your own." },
    ];

    /// <inheritdoc/>
    protected override IEnumerable<KeyValuePair<string, YamlNode>> FieldsOf(Answers answers, DateOnly today)
    {
        var isNational = answers.Find("areas") == Everywhere;
        var fields = base.FieldsOf(answers, today).Where(field => !(isNational && field.Key == "areas"));
        IEnumerable<KeyValuePair<string, YamlNode>> place = isNational ? [new(Everywhere, ContentEdit.Value("true"))] : [];
        IEnumerable<KeyValuePair<string, YamlNode>> sources = answers.Find("source-title") is null
            ? []
            : [new("sources", new YamlSequence(default, [SourceOf(answers)]))];
        return [.. fields.Where(field => field.Key != Text), .. place, .. sources, .. Life(today)];
    }

    /// <inheritdoc/>
    protected override string BodyOf(Answers answers) =>
        answers.Find(Text) is { } text ? $"## What it is\n\n{text}[^1]" : string.Empty;

    private static YamlMapping SourceOf(Answers answers) => ContentEdit.Group(
        from part in SourceParts
        let answer = answers.Find($"source-{part}")
        where answer is not null
        select KeyValuePair.Create<string, YamlNode>(part, ContentEdit.Value(answer)));
}
