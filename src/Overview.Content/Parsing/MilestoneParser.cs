using Overview.Content.Fields;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>Reads the timeline: <c>input/data/timeline.yml</c>.</summary>
internal static class MilestoneParser
{
    private static readonly Field<PartialDate> Date = new("date", new PartialDateType(), "When it happened.", true);

    private static readonly Field<string> Summary = new("summary", CommonFields.Text, "A sentence more.", true);

    private static readonly Field<string> Category = new("category", CommonFields.Text, "The kind of event.", true);

    private static readonly Field<string> Geography = new("geography", CommonFields.Text, "Where it holds.", true);

    private static readonly Field<Source> Source = new("source", SourceFields.Type, "Where it is reported.");

    private static readonly Field<string> Confidence = new(
        "confidence", CommonFields.Text, "What limits the certainty.");

    /// <summary>The fields of an event.</summary>
    public static RecordShape Shape { get; } = new(
        "An event", [Date, CommonFields.Title, Summary, Category, Geography, Source, Confidence]);

    /// <summary>Makes the record; the caller drops it when errors were reported.</summary>
    public static IContentRecord Parse(FieldReader reader) => new Milestone(
        reader.Require(Date),
        reader.Require(CommonFields.Title),
        reader.Require(Summary),
        reader.Require(Category),
        reader.Require(Geography),
        reader.Find(Source),
        reader.Find(Confidence));
}
