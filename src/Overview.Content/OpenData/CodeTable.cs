using Overview.Content.Building;
using static Overview.Content.OpenData.Columns;

namespace Overview.Content.OpenData;

/// <summary>The ids that stand in other tables and have none of their own, with their names.</summary>
public static class CodeTable
{
    private static readonly RowShape<Code> Shape = new()
    {
        { Text("column", "The column of projects.csv in which it stands.").Required(), code => code.Column },
        { Text("id", "The id.").Required(), code => code.Id },
        { Text("label", "Its name for readers.").Required(), code => code.Label },
        { Text("meaning", "What it stands for, in a sentence."), code => code.Meaning },
        { Text("official-code", "Its code in the register of the Office for National Statistics."), code => code.Official },
    };

    /// <summary>The table.</summary>
    public static DataTable Table { get; } = new(Shape.Columns, site => CodesOf(site).Select(Shape.RowOf))
    {
        Name = "codes",
        RowMeaning = "an id that stands in projects.csv, with its name",
        Key = ["column", "id"],
    };

    private static IEnumerable<Code> CodesOf(Site site) =>
    [
        .. site.Catalogue.Themes.Select(one => new Code("theme", one.Id.Value, one.Label, one.Description)),
        .. site.Catalogue.Services.Select(one => new Code("services", one.Id.Value, one.Label, one.Description)),
        .. site.Catalogue.Areas.Select(one => new Code("areas", one.Id.Value, one.Title, null, one.OnsCode)),
        .. site.Catalogue.Regions.Select(one => new Code("regions", one.Id.Value, one.Label, one.Description)),
        .. site.Catalogue.Statuses.Select(one => new Code("status", one.Id.Value, one.Label, one.Description)),
        .. site.Catalogue.Editions.Select(one => new Code("editions", one.Id.Value, one.Title, one.Summary)),
    ];

    private sealed record Code(string Column, string Id, string Label, string? Meaning, string? Official = null);
}
