using Overview.Content.Frozen;
using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Joining;

/// <summary>
/// Everything the site says, joined: immutable, and sound in that every reference between records resolves.
/// Lists come in the order readers see them.
/// </summary>
public sealed class Catalogue
{
    private static readonly StringComparer ByName = StringComparer.OrdinalIgnoreCase;
    private readonly ProjectLookups _lookups;
    private readonly Dictionary<string, Term> _acronyms;
    private readonly Dictionary<EditionId, FrozenEdition> _frozen;

    internal Catalogue(IReadOnlyCollection<IContentRecord> records)
    {
        Settings = records.OfType<SiteSettings>().Single();
        Regions = Set<RegionId, Region>(records.OfType<Region>().OrderBy(region => region.Order), region => region.Id);
        Statuses = Set<StatusId, Status>(records.OfType<Status>().OrderBy(status => status.Order), status => status.Id);
        Services = Set<ServiceId, Service>(records.OfType<Service>().OrderBy(one => one.Order), one => one.Id);
        Themes = Set<ThemeId, ProjectTheme>(records.OfType<ProjectTheme>().OrderBy(one => one.Order), one => one.Id);
        Editions = Set<EditionId, Edition>(records.OfType<Edition>().OrderBy(one => one.Order), one => one.Id);
        Areas = Set<AreaId, Area>(records.OfType<Area>().OrderBy(area => area.Title, ByName), area => area.Id);
        Organisations = Set<OrganisationId, Organisation>(
            records.OfType<Organisation>().OrderBy(one => one.Title, ByName), one => one.Id);
        Terms = Set<TermId, Term>(records.OfType<Term>().OrderBy(term => term.Label, ByName), term => term.Id);
        Projects = Set<ProjectId, Project>(
            records.OfType<Project>().OrderBy(project => project.Title, ByName), project => project.Id);
        Pages = [.. records.OfType<Page>().OrderBy(page => page.Section).ThenBy(page => page.IsIndex ? 0 : 1)
            .ThenBy(page => page.Order).ThenBy(page => page.Title, ByName)];
        Timeline = [.. records.OfType<Milestone>().OrderBy(one => one.Date.ToString(), StringComparer.Ordinal)];
        Synonyms = [.. records.OfType<Synonym>().OrderBy(one => one.Location)];
        _frozen = records.OfType<FrozenEdition>().ToDictionary(one => one.Edition);
        _lookups = new ProjectLookups(this);
        _acronyms = Terms.Where(term => term.Expansion is not null)
            .SelectMany(term => AcronymCheck.WordsOf(term.Label), (term, word) => (Word: word, Term: term))
            .DistinctBy(one => one.Word)
            .ToDictionary(one => one.Word, one => one.Term, StringComparer.Ordinal);
    }

    /// <summary>What holds for the site as a whole.</summary>
    public SiteSettings Settings { get; }

    /// <summary>All public projects, by title.</summary>
    public RecordSet<ProjectId, Project> Projects { get; }

    /// <summary>All organisations, by name.</summary>
    public RecordSet<OrganisationId, Organisation> Organisations { get; }

    /// <summary>The police force areas, by name.</summary>
    public RecordSet<AreaId, Area> Areas { get; }

    /// <summary>The regions, in their own order.</summary>
    public RecordSet<RegionId, Region> Regions { get; }

    /// <summary>The themes, in their own order.</summary>
    public RecordSet<ThemeId, ProjectTheme> Themes { get; }

    /// <summary>The kinds of service, in their own order.</summary>
    public RecordSet<ServiceId, Service> Services { get; }

    /// <summary>The statuses, in their own order.</summary>
    public RecordSet<StatusId, Status> Statuses { get; }

    /// <summary>The editions, newest first.</summary>
    public RecordSet<EditionId, Edition> Editions { get; }

    /// <summary>The glossary, by term.</summary>
    public RecordSet<TermId, Term> Terms { get; }

    /// <summary>All public pages of prose, section by section.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The dated events, oldest first.</summary>
    public IReadOnlyList<Milestone> Timeline { get; }

    /// <summary>Words that mean the same to the search, in the order in which they are written.</summary>
    public IReadOnlyList<Synonym> Synonyms { get; }

    /// <summary>The term of the glossary that says what an acronym stands for; null where none does.</summary>
    public Term? TermOf(string acronym) => _acronyms.GetValueOrDefault(acronym);

    /// <summary>The snapshot of an edition; null while it is not frozen.</summary>
    public FrozenEdition? FrozenOf(EditionId edition) => _frozen.GetValueOrDefault(edition);

    /// <summary>The pages of a section: its front page first.</summary>
    public IEnumerable<Page> PagesOf(PageSection section) => Pages.Where(page => page.Section == section);

    /// <summary>The projects of a theme.</summary>
    public IReadOnlyList<Project> ProjectsOf(ThemeId theme) => _lookups.Of(RecordKey.Of(theme));

    /// <summary>The projects in which a kind of service takes part.</summary>
    public IReadOnlyList<Project> ProjectsOf(ServiceId service) => _lookups.Of(RecordKey.Of(service));

    /// <summary>The projects in a region; for <see cref="Region.National"/> those that cover the whole country.</summary>
    public IReadOnlyList<Project> ProjectsOf(RegionId region) => _lookups.Of(RecordKey.Of(region));

    /// <summary>The projects last known in a status.</summary>
    public IReadOnlyList<Project> ProjectsOf(StatusId status) => _lookups.Of(RecordKey.Of(status));

    /// <summary>The projects that could be matched to an edition.</summary>
    public IReadOnlyList<Project> ProjectsOf(EditionId edition) => _lookups.Of(RecordKey.Of(edition));

    /// <summary>The projects that cover an area, national work left out.</summary>
    public IReadOnlyList<Project> ProjectsOf(AreaId area) => _lookups.Of(RecordKey.Of(area));

    /// <summary>The projects that an organisation leads or joins.</summary>
    public IReadOnlyList<Project> ProjectsOf(OrganisationId organisation) => _lookups.Of(RecordKey.Of(organisation));

    /// <summary>The projects of a theme in a region.</summary>
    public IReadOnlyList<Project> ProjectsOf(ThemeId theme, RegionId region) => _lookups.Of(theme, region);

    /// <summary>The regions a project lies in: those of its areas, or <see cref="Region.National"/>.</summary>
    public IReadOnlyList<Region> RegionsOf(Project project) => _lookups.RegionsOf(project);

    /// <summary>The areas of a region, by name.</summary>
    public IEnumerable<Area> AreasOf(RegionId region) => Areas.Where(area => area.Region == region);

    /// <summary>The organisations that work in an area, by name.</summary>
    public IEnumerable<Organisation> OrganisationsIn(AreaId area) =>
        Organisations.Where(organisation => organisation.Areas.Contains(area));

    private static RecordSet<TId, TRecord> Set<TId, TRecord>(IEnumerable<TRecord> records, Func<TRecord, TId> id)
        where TId : struct, IRecordId<TId>
        where TRecord : class => new(records, id);
}
