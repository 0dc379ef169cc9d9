using System.Globalization;
using Overview.Content.Building;
using Overview.Content.Fields;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>A project as one row of open data; the properties are the columns.</summary>
public sealed record ProjectRow
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Public address of the page.</summary>
    public required string Url { get; init; }

    /// <summary>Id of the theme.</summary>
    public required string Theme { get; init; }

    /// <summary>Ids of the kinds of service.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>Id of the organisation in the lead, where one is known.</summary>
    public string? Lead { get; init; }

    /// <summary>Ids of the partners.</summary>
    public required IReadOnlyList<string> Partners { get; init; }

    /// <summary>Ids of the police force areas; empty for national work.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>Ids of the regions.</summary>
    public required IReadOnlyList<string> Regions { get; init; }

    /// <summary>True for work that covers the whole country.</summary>
    public required bool National { get; init; }

    /// <summary>Id of the status last known.</summary>
    public required string Status { get; init; }

    /// <summary>The year in which the status was last known.</summary>
    public int? AsOf { get; init; }

    /// <summary>The year it began.</summary>
    public int? Started { get; init; }

    /// <summary>How sure the office is.</summary>
    public string? Confidence { get; init; }

    /// <summary>The kind of evaluation; empty: not stated.</summary>
    public string? Evidence { get; init; }

    /// <summary>Ids of the editions that carry it.</summary>
    public required IReadOnlyList<string> Editions { get; init; }

    /// <summary>The number of sources.</summary>
    public required int Sources { get; init; }

    /// <summary>The day it was added (ISO 8601).</summary>
    public required string Added { get; init; }

    /// <summary>The day it last changed (ISO 8601).</summary>
    public required string Changed { get; init; }

    /// <summary>The day it was last reviewed (ISO 8601).</summary>
    public required string Reviewed { get; init; }

    /// <summary>The row of a project.</summary>
    public static ProjectRow Of(Site site, Project project) => new()
    {
        Id = project.Id.Value,
        Title = project.Title,
        Summary = project.Summary,
        Url = site.AbsoluteUrl(Routes.To(project.Id)),
        Theme = project.Theme.Value,
        Services = [.. project.Services.Select(id => id.Value)],
        Lead = project.Lead?.Value,
        Partners = [.. project.Partners.Select(id => id.Value)],
        Areas = [.. project.Areas.Select(id => id.Value)],
        Regions = [.. site.Catalogue.RegionsOf(project).Select(region => region.Id.Value)],
        National = project.IsNational,
        Status = project.Status.Value,
        AsOf = project.AsOf,
        Started = project.Started,
        Confidence = project.Confidence is { } confidence ? KebabCase.Of(confidence.ToString()) : null,
        Evidence = project.Evidence is { } evidence ? KebabCase.Of(evidence.ToString()) : null,
        Editions = [.. project.Editions.Select(id => id.Value)],
        Sources = project.Sources.Count,
        Added = Iso(project.Publication.Added),
        Changed = Iso(project.Publication.LastChanged),
        Reviewed = Iso(project.Publication.Reviewed),
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
