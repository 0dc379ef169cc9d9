using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Markdown;
using Overview.Content.Records;
using Overview.Content.Yaml;

namespace Overview.Content.Parsing;

/// <summary>What one file, or one entry of a data file, declares.</summary>
/// <param name="Key">Its kind and id: known even when the rest cannot be used.</param>
/// <param name="Url">The root-relative URL at which it is published; null where it has no page.</param>
/// <param name="Record">The record; null when an error was found in it.</param>
/// <param name="Location">Where it stands; where its title stands, if it has one.</param>
/// <param name="References">The records it mentions.</param>
/// <param name="Links">The links to pages of the site that it holds.</param>
public sealed record ParsedRecord(
    RecordKey Key,
    string? Url,
    IContentRecord? Record,
    Location Location,
    IReadOnlyList<Reference> References,
    IReadOnlyList<AuthorLink> Links)
{
    /// <summary>The addresses at which its page stood before.</summary>
    public IReadOnlyList<FormerAddress> FormerAddresses { get; init; } = [];

    /// <summary>Its fields as they are written; null where they cannot be read.</summary>
    public YamlMapping? Fields { get; init; }

    /// <summary>Where the value of a field stands; where the record stands, if it has no such field.</summary>
    public Location PlaceOf(string field) =>
        Fields?.Entries.FirstOrDefault(entry => entry.Key.Text == field)?.Value.Location ?? Location;
}
