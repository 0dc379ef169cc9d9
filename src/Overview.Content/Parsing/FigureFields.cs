using Overview.Content.Fields;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>The fields of a figure.</summary>
internal static class FigureFields
{
    private static readonly Field<string> Label = new("label", CommonFields.Text, "What was counted.", true);

    private static readonly Field<decimal> Value = new("value", new NumberType(), "The number.", true);

    private static readonly Field<string> Unit = new("unit", CommonFields.Text, "The unit, or GBP for pounds.", true);

    private static readonly Field<string> Qualifier = new("qualifier", CommonFields.Text, "Words such as 'more than'.");

    private static readonly Field<string> Period = new("period", CommonFields.Text, "The time it holds for.");

    private static readonly Field<int> Source = new(
        "source", CommonFields.SourceNumber, "The number of the source that gives it.");

    /// <summary>A figure in the front matter.</summary>
    public static GroupType<LocatedFigure> Type { get; } = new(
        new RecordShape("A figure", [Label, Value, Unit, Qualifier, Period, Source]),
        reader => new LocatedFigure(
            new Figure(
                reader.Require(Label),
                reader.Require(Value),
                reader.Require(Unit),
                reader.Find(Qualifier),
                reader.Find(Period),
                reader.FindValue(Source)),
            reader.LocationOf(Source)));
}
