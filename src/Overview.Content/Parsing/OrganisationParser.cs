using Overview.Content.Fields;
using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>Reads an organisation: <c>input/organisations/*.md</c>.</summary>
internal static class OrganisationParser
{
    private static readonly Field<OrganisationType> Type = new(
        "type", new ChoiceType<OrganisationType>(), "What kind of body it is.", true);

    private static readonly Field<string> ShortName = new("short-name", CommonFields.Text, "A short name.");

    private static readonly Field<IReadOnlyList<string>> Aliases = new(
        "aliases", CommonFields.Texts, "Other names readers may look for.");

    private static readonly Field<IReadOnlyList<string>> FormerNames = new(
        "former-names", CommonFields.Texts, "Earlier names of the same body.");

    private static readonly Field<IReadOnlyList<AreaId>> Areas = new(
        "areas", new ListType<AreaId>(new IdType<AreaId>()), "Police force areas it works in.");

    private static readonly Field<string> Country = new("country", CommonFields.Text, "The country it works in.");

    private static readonly Field<string> Website = new("website", CommonFields.WebAddress, "Its website.");

    private static readonly Field<string> Formed = new("formed", CommonFields.Text, "When it was formed.");

    private static readonly Field<PartialDate> Ended = new("ended", new PartialDateType(), "When it ended.");

    private static readonly Field<OrganisationId> Successor = new(
        "successor", new IdType<OrganisationId>(), "The organisation that took over its work.");

    private static readonly Field<string> SuccessorNote = new(
        "successor-note", CommonFields.Text, "What to know about the succession.");

    private static readonly Field<bool> Territorial = new(
        "territorial", new BooleanType(), "False for a police force without a territory.");

    /// <summary>The fields of an organisation.</summary>
    public static RecordShape Shape { get; } = new(
        "An organisation",
        [
            CommonFields.Title, Type, ShortName, Aliases, FormerNames, Areas, Country, Website, Formed, Ended,
            Successor, SuccessorNote, Territorial, CommonFields.Sources,
            CommonFields.RedirectFrom,
        ]);

    /// <summary>Makes the record; the caller drops it when errors were reported.</summary>
    public static IContentRecord Parse(MarkdownFile file)
    {
        var reader = file.Read(Shape);
        return new Organisation
        {
            Id = new OrganisationId(file.Slug),
            Title = reader.Require(CommonFields.Title),
            Type = reader.Require(Type),
            ShortName = reader.Find(ShortName),
            Aliases = reader.Get(Aliases, []),
            FormerNames = reader.Get(FormerNames, []),
            Areas = reader.Get(Areas, []),
            Country = reader.Find(Country),
            Website = reader.Find(Website),
            Formed = reader.Find(Formed),
            Ended = reader.Find(Ended),
            Successor = reader.FindValue(Successor),
            SuccessorNote = reader.Find(SuccessorNote),
            IsTerritorial = reader.Get(Territorial, true),
            Sources = reader.Get(CommonFields.Sources, []),
            Body = file.ReadBody(reader.CountOf(CommonFields.Sources)),
            File = file.Path,
        };
    }
}
