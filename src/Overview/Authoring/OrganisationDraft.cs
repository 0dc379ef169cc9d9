using Overview.Content.Identifiers;
using Overview.Content.Yaml;

namespace Overview.Authoring;

/// <summary>A new organisation.</summary>
internal sealed record OrganisationDraft() : Draft(
    "organisation", "Begins an organisation.", Asked, answers => $"organisations/{IdOf(answers)}.md")
{
    private static IReadOnlyList<Question> Asked { get; } =
    [
        new("title", "title") { Words = "The full name of the organisation." },
        new("type", "type"),
        new("short-name", "short-name") { IsRequired = false },
        new("areas", "areas") { IsRequired = false, IsList = true, Kind = RecordKind.Area },
        new("website", "website") { IsRequired = false },
        new(Text, Text) { Words = "What it is, in a sentence or two of your own." },
    ];

    /// <inheritdoc/>
    protected override IEnumerable<KeyValuePair<string, YamlNode>> FieldsOf(Answers answers, DateOnly today) =>
        base.FieldsOf(answers, today).Where(field => field.Key != Text);
}
