using Overview.Content.Identifiers;

namespace Overview.Content.Records;

/// <summary>A dated event of the timeline: one entry of <c>input/data/timeline.yml</c>.</summary>
/// <param name="Date">When it happened, or is planned.</param>
/// <param name="Title">What happened.</param>
/// <param name="Summary">A sentence more.</param>
/// <param name="Category">The kind of event, in words.</param>
/// <param name="Geography">Where it holds, in words.</param>
/// <param name="Source">Where it is reported; null for general knowledge.</param>
/// <param name="Confidence">What limits the certainty, in words.</param>
public sealed record Milestone(
    PartialDate Date,
    string Title,
    string Summary,
    string Category,
    string Geography,
    Source? Source,
    string? Confidence) : IContentRecord
{
    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.Milestone, $"{Date} {Title}");

    /// <inheritdoc/>
    public string Name => Title;
}
