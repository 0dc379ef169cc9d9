using Overview.Content.Fields;
using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>Reads a kind of service: <c>input/services/*.md</c>.</summary>
internal static class ServiceParser
{
    private static readonly Field<string> ShortLabel = new("short-label", CommonFields.Text, "A name for tags.", true);

    private static readonly Field<IReadOnlyList<OrganisationType>> OrganisationTypes = new(
        "organisation-types",
        new ListType<OrganisationType>(new ChoiceType<OrganisationType>()),
        "The types of organisation that belong to it.");

    private static readonly Field<IReadOnlyList<OrganisationId>> Organisations = new(
        "organisations",
        new ListType<OrganisationId>(new IdType<OrganisationId>()),
        "Organisations that belong to it where no type fits.");

    /// <summary>The fields of a service.</summary>
    public static RecordShape Shape { get; } = new(
        "A service",
        [
            VocabularyFields.Label, ShortLabel, VocabularyFields.Order, VocabularyFields.Description,
            OrganisationTypes, Organisations, CommonFields.RedirectFrom,
        ]);

    /// <summary>Makes the record; the caller drops it when errors were reported.</summary>
    public static IContentRecord Parse(MarkdownFile file)
    {
        var reader = file.Read(Shape);
        return new Service
        {
            Id = new ServiceId(file.Slug),
            Label = reader.Require(VocabularyFields.Label),
            ShortLabel = reader.Require(ShortLabel),
            Order = reader.Require(VocabularyFields.Order),
            Description = reader.Require(VocabularyFields.Description),
            OrganisationTypes = reader.Get(OrganisationTypes, []),
            Organisations = reader.Get(Organisations, []),
            Body = file.ReadBody(0),
            File = file.Path,
        };
    }
}
