using Overview.Content.Records;
using static Overview.Content.OpenData.Columns;

namespace Overview.Content.OpenData;

/// <summary>All that projects have several of.</summary>
public static class ProjectParts
{
    private static readonly RowShape<Source> SourceShape = new()
    {
        { Text("title", "The document's title.").Required(), source => source.Title },
        { Text("publisher", "Who published it.").Required(), source => source.Publisher },
        { Of(DataType.Url, "url", "Where to read it; empty where only a copy was seen."), source => source.Url },
        { Of(DataType.Year, "year", "The year of publication; empty where none is shown."), source => source.Year },
        { Of(DataType.Url, "archived-url", "A lasting copy in a web archive."), source => source.ArchivedUrl },
    };

    private static readonly RowShape<Figure> FigureShape = new()
    {
        { Text("label", "What was counted.").Required(), figure => figure.Label },
        { Of(DataType.Number, "value", "The number, in its unit.").Required(), figure => figure.Value },
        { Text("unit", "The unit in words; GBP for pounds.").Required(), figure => figure.Unit },
        { Text("qualifier", "Words that limit it, such as 'more than'."), figure => figure.Qualifier },
        { Text("period", "The time it holds for, in the source's words."), figure => figure.Period },
        {
            Of(DataType.Whole, "source", "The number of the source that gives it; empty where that is not certain."),
            figure => figure.SourceNumber
        },
    };

    private static readonly RowShape<Update> UpdateShape = new()
    {
        { Of(DataType.Date, "date", "The day of the change.").Required(), update => update.Date },
        { Text("note", "What changed.").Required(), update => update.Note },
    };

    /// <summary>The documents that a project rests on.</summary>
    public static ProjectPart Sources { get; } =
        ProjectPart.Of("sources", "a source of a project", SourceShape, project => project.Sources);

    /// <summary>The numbers that sources report.</summary>
    public static ProjectPart Figures { get; } =
        ProjectPart.Of("figures", "a number that a source reports", FigureShape, project => project.Figures);

    /// <summary>The changes of its page.</summary>
    public static ProjectPart Updates { get; } = ProjectPart.Of(
        "updates", "a change of a project's page", UpdateShape, project => project.Publication.Updates);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProjectPart> All { get; } = [Sources, Figures, Updates];
}
