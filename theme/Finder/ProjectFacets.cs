using Overview.Content.Building;
using Overview.Content.Fields;
using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Theme.Words;

namespace Overview.Theme.Finder;

/// <summary>The facets of the finder, in the order in which readers see them.</summary>
/// <param name="site">The site.</param>
public sealed class ProjectFacets(Site site)
{
    private const string NotStated = "not-stated";
    private const string NotKnown = "not-known";

    private readonly Catalogue _catalogue = site.Catalogue;

    /// <summary>The facets.</summary>
    public IReadOnlyList<Facet> All =>
        [Service, Theme, Region, Area, LastStatus, Age, EvidenceKind, Start];

    private DateOnly Today => site.Build.Today;

    private Facet Service => Make(
        "service",
        "Service",
        project => project.Services.Select(id => id.Value),
        _catalogue.Services.Select(one => (one.Id.Value, one.Label)));

    private Facet Theme => Make(
        "theme",
        "Theme",
        project => [project.Theme.Value],
        _catalogue.Themes.Select(one => (one.Id.Value, one.Label)));

    private Facet Region => Make(
        "region",
        "Region",
        project => _catalogue.RegionsOf(project).Select(one => one.Id.Value),
        _catalogue.Regions.Select(one => (one.Id.Value, one.Label)));

    private Facet Area => Make(
        "area",
        "Police force area",
        project => project.Areas.Select(id => id.Value),
        _catalogue.Areas.Select(one => (one.Id.Value, one.Title)));

    private Facet LastStatus => Make(
        "status",
        "Last known status",
        project => [project.Status.Value],
        _catalogue.Statuses.Select(one => (one.Id.Value, one.Label)));

    private Facet Age => Make(
        "age",
        "When the status was last known",
        project => [KebabCase.Of(StatusAges.Of(project.AsOf, Today).ToString())],
        Enum.GetValues<StatusAge>().Select(age => (KebabCase.Of(age.ToString()), StatusAgeText.Of(age, Today))));

    private Facet EvidenceKind => Make(
        "evidence",
        "Evidence",
        project => [ValueOf(project.Evidence)],
        Enum.GetValues<Evidence>().Cast<Evidence?>().Append(null).Select(one => (ValueOf(one), RecordWords.Of(one))));

    private Facet Start => Make(
        "start",
        "Start year",
        project => [project.Started is { } year ? DateText.Year(year) : NotKnown],
        _catalogue.Projects.Select(project => project.Started).OfType<int>().Distinct().OrderDescending()
            .Select(DateText.Year).Select(year => (year, year)).Append((NotKnown, RecordWords.NotKnown)));

    private static string ValueOf(Evidence? evidence) =>
        evidence is { } stated ? KebabCase.Of(stated.ToString()) : NotStated;

    private Facet Make(
        string name,
        string title,
        Func<Project, IEnumerable<string>> valuesOf,
        IEnumerable<(string Value, string Label)> choices) => new(name, title, _catalogue.Projects, valuesOf, choices);
}
