using Overview.Content.Fields;
using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>Reads a police force area: <c>input/areas/*.md</c>.</summary>
internal static class AreaParser
{
    private static readonly WholeNumberType Place = new("a column or row from 0", "3", 0, 99);

    private static readonly Field<int> Column = new("column", Place, "Column from the left, from 0.", true);

    private static readonly Field<int> Row = new("row", Place, "Row from the top, from 0.", true);

    private static readonly Field<RegionId> Region = new(
        "region", new IdType<RegionId>(), "The region it lies in.", true);

    private static readonly Field<string> Country = new("country", CommonFields.Text, "England or Wales.", true);

    private static readonly Field<string> Code = new("code", new TextType(3), "Three letters for its tile.", true);

    private static readonly Field<string> OnsCode = new(
        "ons-code", CommonFields.Text, "Its code at the Office for National Statistics.", true);

    private static readonly Field<Tile> Tile = new(
        "tile",
        new GroupType<Tile>(
            new RecordShape("A tile", [Column, Row]),
            reader => new Tile(reader.Require(Column), reader.Require(Row))),
        "Its place on the map.",
        true);

    private static readonly Field<IReadOnlyList<AreaId>> Neighbours = new(
        "neighbours", new ListType<AreaId>(new IdType<AreaId>()), "Areas with which it shares a border.");

    private static readonly Field<IReadOnlyList<string>> Aliases = new(
        "aliases", CommonFields.Texts, "Other names of the area.");

    private static readonly Field<IReadOnlyList<string>> Covers = new(
        "covers", CommonFields.Texts, "The counties, cities and districts it covers.");

    /// <summary>The fields of an area.</summary>
    public static RecordShape Shape { get; } = new(
        "An area",
        [
            CommonFields.Title, Region, Country, Code, OnsCode, Tile, Neighbours, Aliases, Covers,
            CommonFields.RedirectFrom,
        ]);

    /// <summary>Makes the record; the caller drops it when errors were reported.</summary>
    public static IContentRecord Parse(MarkdownFile file)
    {
        var reader = file.Read(Shape);
        return new Area
        {
            Id = new AreaId(file.Slug),
            Title = reader.Require(CommonFields.Title),
            Region = reader.Require(Region),
            Country = reader.Require(Country),
            Code = reader.Require(Code),
            OnsCode = reader.Require(OnsCode),
            Tile = reader.Require(Tile),
            Neighbours = reader.Get(Neighbours, []),
            Aliases = reader.Get(Aliases, []),
            Covers = reader.Get(Covers, []),
            Body = file.ReadBody(0),
            File = file.Path,
        };
    }
}
