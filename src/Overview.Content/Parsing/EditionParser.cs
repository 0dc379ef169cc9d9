using Overview.Content.Fields;
using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>Reads an edition: <c>input/editions/*.md</c>.</summary>
internal static class EditionParser
{
    private static readonly Field<string> CaseArea = new("area", CommonFields.Text, "Where it was.", true);

    private static readonly Field<string> CaseTheme = new("theme", CommonFields.Text, "The report's head.", true);

    private static readonly Field<string> CaseServices = new("services", CommonFields.Text, "Who took part.", true);

    private static readonly Field<ProjectId> CaseProject = new(
        "project", new IdType<ProjectId>(isOptional: true), "The project here that was matched to it.");

    private static readonly GroupType<CaseStudy> CaseType = new(
        new RecordShape("A case", [CaseArea, CaseTheme, CaseServices, CaseProject]),
        reader => new CaseStudy(
            reader.Require(CaseArea),
            reader.Require(CaseTheme),
            reader.Require(CaseServices),
            reader.FindValue(CaseProject)));

    private static readonly Field<string> ShortTitle = new("short-title", CommonFields.Text, "A short title.", true);

    private static readonly Field<EditionKind> Kind = new(
        "kind", new ChoiceType<EditionKind>(), "What kind of publication it is.", true);

    private static readonly Field<int> Order = new(
        "order", CommonFields.Order, "Its place in lists, newest first, from 1.", true);

    private static readonly Field<PartialDate> Date = new("date", new PartialDateType(), "When it came out.");

    private static readonly Field<string> Publisher = new("publisher", CommonFields.Text, "Who published it.", true);

    private static readonly Field<IReadOnlyList<string>> Authors = new(
        "authors", CommonFields.Texts, "Who wrote it.");

    private static readonly Field<IReadOnlyList<string>> Institutions = new(
        "institutions", CommonFields.Texts, "Where its authors worked.");

    private static readonly Field<IReadOnlyList<CaseStudy>> Cases = new(
        "cases", new ListType<CaseStudy>(CaseType), "The cases it studied.");

    /// <summary>The fields of an edition.</summary>
    public static RecordShape Shape { get; } = new(
        "An edition",
        [
            CommonFields.Title, ShortTitle, Kind, Order, Date, Publisher, Authors, Institutions, CommonFields.Summary,
            Cases, CommonFields.Sources, CommonFields.RedirectFrom,
        ]);

    /// <summary>Makes the record; the caller drops it when errors were reported.</summary>
    public static IContentRecord Parse(MarkdownFile file)
    {
        var reader = file.Read(Shape);
        return new Edition
        {
            Id = new EditionId(file.Slug),
            Title = reader.Require(CommonFields.Title),
            ShortTitle = reader.Require(ShortTitle),
            Kind = reader.Require(Kind),
            Order = reader.Require(Order),
            Date = reader.Find(Date),
            Publisher = reader.Require(Publisher),
            Authors = reader.Get(Authors, []),
            Institutions = reader.Get(Institutions, []),
            Summary = reader.Require(CommonFields.Summary),
            Cases = reader.Get(Cases, []),
            Sources = reader.Get(CommonFields.Sources, []),
            Body = file.ReadBody(reader.CountOf(CommonFields.Sources)),
            File = file.Path,
        };
    }
}
