using Overview.Content.Building;
using Overview.Content.Identifiers;
using Overview.Content.Records;
using Overview.Content.Routing;
using static Overview.Content.OpenData.Columns;

namespace Overview.Content.OpenData;

/// <summary>The projects.</summary>
public static class ProjectTable
{
    private const string Name = "projects";

    private static readonly RowShape<(Site Site, Project Project)> Shape = new()
    {
        { Text("id", "Stable id: the last part of the page's address.").Required(), row => row.Project.Id.Value },
        { Text("title", "Name of the project.").Required(), row => row.Project.Title },
        { Text("summary", "What it is, in one sentence.").Required(), row => row.Project.Summary },
        {
            Of(DataType.Url, "url", "Address of its page.").Required(),
            row => row.Site.AbsoluteUrl(Routes.To(row.Project.Id))
        },
        { Text("theme", "Id of the theme under which it is listed.").Required(), row => row.Project.Theme.Value },
        {
            Of(DataType.List, "services", "Ids of the kinds of service that take part.").Required(),
            row => Values(row.Project.Services)
        },
        { IdOf("organisations", "lead", "Id of the organisation in the lead."), row => row.Project.Lead?.Value },
        { Text("lead-note", "Why no lead is named."), row => row.Project.LeadNote },
        { Of(DataType.List, "partners", "Ids of the other organisations."), row => Values(row.Project.Partners) },
        {
            Of(DataType.List, "other-partners", "Partners in words, where this site has no organisation for them."),
            row => row.Project.OtherPartners
        },
        {
            Of(DataType.List, "areas", "Ids of the police force areas it covers; empty for national work."),
            row => Values(row.Project.Areas)
        },
        {
            Of(DataType.List, "regions", "Ids of the regions it lies in.").Required(),
            row => row.Site.Catalogue.RegionsOf(row.Project).Select(region => region.Id.Value).ToList()
        },
        {
            Of(DataType.Boolean, "national", "True for work that covers the whole country.").Required(),
            row => row.Project.IsNational
        },
        {
            Text("status", "Id of the status last known; never use it without 'as-of'.").Required(),
            row => row.Project.Status.Value
        },
        { Of(DataType.Year, "as-of", "The year in which the status was last known."), row => row.Project.AsOf },
        { Of(DataType.Year, "started", "The year it began, or is to begin."), row => row.Project.Started },
        {
            Choice<Confidence>("confidence", "How well the sources support the record."),
            row => Word(row.Project.Confidence)
        },
        {
            Choice<Evidence>("evidence", "What kind of evaluation stands behind the results; empty: not stated."),
            row => Word(row.Project.Evidence)
        },
        {
            Of(DataType.List, "editions", "Ids of the published overviews that carry it."),
            row => Values(row.Project.Editions)
        },
        { Of(DataType.List, "related", "Ids of projects to read next."), row => Values(row.Project.Related) },
        { Text("contact-name", "The team to ask."), row => row.Project.Contact?.Name },
        { Text("contact-email", "Its e-mail address."), row => row.Project.Contact?.Email },
        {
            Of(DataType.Whole, "source-count", "How many sources the record names.").Required(),
            row => row.Project.Sources.Count
        },
        {
            Of(DataType.Date, "added", "The day the page was first published.").Required(),
            row => row.Project.Publication.Added
        },
        {
            Of(DataType.Date, "changed", "The day of its last change worth telling.").Required(),
            row => row.Project.Publication.LastChanged
        },
        {
            Of(DataType.Date, "reviewed", "The day it was last held against its sources.").Required(),
            row => row.Project.Publication.Reviewed
        },
        {
            Of(DataType.Date, "review-by", "The day by which it is to be reviewed again.").Required(),
            row => row.Project.Publication.ReviewBy
        },
    };

    /// <summary>The table.</summary>
    public static DataTable Table { get; } = new(
        Shape.Columns, site => site.Catalogue.Projects.Select(project => RowOf(site, project)))
    {
        Name = Name,
        RowMeaning = "a collaboration project",
        Key = ["id"],
    };

    /// <summary>The row of a project.</summary>
    public static IReadOnlyList<object?> RowOf(Site site, Project project) => Shape.RowOf((site, project));

    private static List<string> Values<TId>(IEnumerable<TId> ids)
        where TId : struct, IRecordId<TId> => [.. ids.Select(id => id.Value)];
}
