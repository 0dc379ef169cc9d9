using System.Globalization;
using Overview.Content.Fields;
using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Records;
using Overview.Content.Yaml;

namespace Overview.Content.Parsing;

/// <summary>Reads a project: <c>input/projects/*.md</c>.</summary>
internal static class ProjectParser
{
    private static readonly Field<IReadOnlyList<ServiceId>> Services = new(
        "services", new ListType<ServiceId>(new IdType<ServiceId>(), false), "The kinds of service taking part.", true);

    private static readonly Field<ThemeId> Theme = new(
        "theme", new IdType<ThemeId>(), "The theme under which it is listed.", true);

    private static readonly Field<OrganisationId> Lead = new(
        "lead", new IdType<OrganisationId>(), "The organisation in the lead.");

    private static readonly Field<string> LeadNote = new("lead-note", CommonFields.Text, "Why no lead is named.");

    private static readonly Field<IReadOnlyList<OrganisationId>> Partners = new(
        "partners", new ListType<OrganisationId>(new IdType<OrganisationId>()), "Organisations taking part.");

    private static readonly Field<IReadOnlyList<string>> OtherPartners = new(
        "other-partners", CommonFields.Texts, "Partners in words, where no organisation fits.");

    private static readonly Field<IReadOnlyList<AreaId>> Areas = new(
        "areas", new ListType<AreaId>(new IdType<AreaId>(), false), "The police force areas it covers.");

    private static readonly Field<bool> National = new(
        "national", new BooleanType(), "True when it covers the whole country.");

    private static readonly Field<StatusId> Status = new(
        "status", new IdType<StatusId>(), "The state it was last known to be in.", true);

    private static readonly Field<int> AsOf = new(
        "as-of", CommonFields.PastYear, "The year in which the status was last known.");

    private static readonly Field<int> Started = new("started", CommonFields.Year, "The year it began.");

    private static readonly Field<Confidence> Confidence = new(
        "confidence", new ChoiceType<Confidence>(), "How sure the office is of the record.");

    private static readonly Field<Evidence> Evidence = new(
        "evidence", new ChoiceType<Evidence>(), "What kind of evaluation stands behind the results.");

    private static readonly Field<IReadOnlyList<LocatedFigure>> Figures = new(
        "figures", new ListType<LocatedFigure>(FigureFields.Type), "Numbers that the sources report.");

    private static readonly Field<IReadOnlyList<EditionId>> Editions = new(
        "editions", new ListType<EditionId>(new IdType<EditionId>()), "Published editions that carry it.");

    private static readonly Field<IReadOnlyList<ProjectId>> Related = new(
        "related", new ListType<ProjectId>(new IdType<ProjectId>(isOptional: true)), "Projects to read next.");

    private static readonly Field<IReadOnlyList<Source>> Sources = new(
        "sources", new ListType<Source>(SourceFields.Type, mayBeEmpty: false), "The documents it rests on.", true);

    private static readonly Field<Contact> Contact = new("contact", ContactFields.Type, "The team to ask.");

    private static readonly Field<string> FirstId = new(
        "first-id", new OwnIdType(), "The id under which it was first published; keeps its place in feeds.");

    /// <summary>The fields of a project.</summary>
    public static RecordShape Shape { get; } = new(
        "A project",
        [
            CommonFields.Title, CommonFields.Summary, Services, Theme, Lead, LeadNote, Partners, OtherPartners, Areas,
            National, Status, AsOf, Started, Confidence, Evidence, Figures, Editions, Related, Sources, Contact,
            .. PublicationFields.All, FirstId,
        ])
    {
        Alternative = (Areas, National),
    };

    /// <summary>Makes the record; the caller drops it when errors were reported.</summary>
    public static IContentRecord Parse(MarkdownFile file)
    {
        var reader = file.Read(Shape);
        var sourceCount = reader.CountOf(Sources);
        var body = file.ReadBody(sourceCount);
        CheckPlace(reader);
        CheckYears(reader);
        return new Project
        {
            Id = new ProjectId(file.Slug),
            FirstId = reader.Find(FirstId) is { } first ? new ProjectId(first) : null,
            Title = reader.Require(CommonFields.Title),
            Summary = reader.Require(CommonFields.Summary),
            Services = reader.Require(Services),
            Theme = reader.Require(Theme),
            Lead = reader.FindValue(Lead),
            LeadNote = reader.Find(LeadNote),
            Partners = reader.Get(Partners, []),
            OtherPartners = reader.Get(OtherPartners, []),
            Areas = reader.Get(Areas, []),
            IsNational = reader.Get(National, false),
            Status = reader.Require(Status),
            AsOf = reader.FindValue(AsOf),
            Started = reader.FindValue(Started),
            Confidence = reader.FindValue(Confidence),
            Evidence = reader.FindValue(Evidence),
            Figures = ReadFigures(reader, sourceCount ?? 0),
            Editions = reader.Get(Editions, []),
            Related = reader.Get(Related, []),
            Sources = reader.Require(Sources),
            Contact = reader.Find(Contact),
            Publication = PublicationFields.Read(reader),
            Body = body,
            File = file.Path,
        };
    }

    private static List<Figure> ReadFigures(FieldReader reader, int sourceCount)
    {
        var figures = reader.Get(Figures, []);
        foreach (var (figure, location) in figures)
        {
            if (figure.SourceNumber is { } number && number > sourceCount && sourceCount > 0)
            {
                reader.Context.Report(FieldRules.NoSuchSource.At(location, number, sourceCount));
            }
            else if (figure.SourceNumber is null && sourceCount > 1)
            {
                reader.Context.Report(FieldRules.FigureWithoutSource.At(location, figure.Label, sourceCount));
            }
        }

        return [.. figures.Select(located => located.Figure with
        {
            SourceNumber = located.Figure.SourceNumber ?? (sourceCount == 1 ? 1 : null),
        })];
    }

    private static void CheckPlace(FieldReader reader)
    {
        var isNational = reader.NodeOf(National) is YamlScalar { Text: "true" };
        if (isNational && reader.Has(Areas))
        {
            reader.Context.Report(FieldRules.AreasOrNational.At(reader.LocationOf(National), "; this has both"));
        }
        else if (!reader.IsMeant(Areas)
            && (!reader.IsMeant(National) || reader.NodeOf(National) is YamlScalar { Text: "false" }))
        {
            reader.Context.Report(FieldRules.AreasOrNational.At(reader.Location, "; this has neither"));
        }
    }

    private static void CheckYears(FieldReader reader)
    {
        var started = (reader.NodeOf(Started) as YamlScalar)?.Text;
        var asOf = (reader.NodeOf(AsOf) as YamlScalar)?.Text;
        if (started is not { Length: 4 } || MayBePlanned(reader))
        {
            return;
        }

        if (string.CompareOrdinal(started, reader.Context.Today.Year.ToString(CultureInfo.InvariantCulture)) > 0)
        {
            reader.Context.Report(DateRules.InFuture.At(reader.LocationOf(Started), Started.Name, started));
        }
        else if (asOf is { Length: 4 } && string.CompareOrdinal(started, asOf) > 0)
        {
            reader.Context.Report(DateRules.WrongOrder.At(
                reader.LocationOf(Started), Started.Name, started, AsOf.Name, asOf));
        }
    }

    /// <summary>True too where the status is left out or misspelt, which is another mistake.</summary>
    private static bool MayBePlanned(FieldReader reader) => reader.NodeOf(Status) is not YamlScalar { Text: var written }
        || Suggestion.Nearest(written, [Records.Status.Planned.Value]) is not null;
}
