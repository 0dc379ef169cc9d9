using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Theme.Words;

namespace Overview.Theme.Quality;

/// <summary>What has gone stale or may have: old statuses, years not known, reviews due.</summary>
/// <param name="catalogue">Everything the site says.</param>
/// <param name="today">The day of the build.</param>
public sealed class TimeGaps(Catalogue catalogue, DateOnly today)
{
    /// <summary>The most projects in the list of the oldest statuses.</summary>
    public const int Oldest = 20;

    /// <summary>The projects whose status was last known the longest ago.</summary>
    public Gap OldestStatuses => new(
        "oldest",
        "Oldest statuses",
        $"The projects whose status was last known the longest ago, {NumberText.Of(Oldest)} at most. They may stand "
            + "quite differently now.",
        [
            .. catalogue.Projects.Where(project => project.AsOf is not null)
                .OrderBy(project => project.AsOf).Take(Oldest).Select(ItemOf),
        ]);

    /// <summary>The projects whose status has no year.</summary>
    public Gap NoStatusYear => new(
        "no-status-year",
        "Year of the status not known",
        "We know a status but not the year in which it was true.",
        [.. catalogue.Projects.Where(project => project.AsOf is null).Select(ItemOf)]);

    /// <summary>The projects whose status is not known.</summary>
    public Gap UnknownStatuses => new(
        "unknown-status",
        "Status not known",
        "The sources do not say what became of them.",
        [.. catalogue.Projects.Where(project => project.Status == Status.Unknown).Select(ItemOf)]);

    /// <summary>The pages whose review was due before today, the longest overdue first.</summary>
    public Gap ReviewsDue => new(
        "reviews",
        "Reviews due",
        "These pages should have been held against their sources again by the day shown.",
        [
            .. Reviewed.Where(one => one.Publication.IsReviewOverdue(today)).OrderBy(one => one.Publication.ReviewBy)
                .Select(one => new GapItem(one.Title, one.Url, $"due {DateText.Of(one.Publication.ReviewBy)}")),
        ]);

    private IEnumerable<(string Title, string Url, Publication Publication)> Reviewed =>
    [
        .. catalogue.Projects.Select(project => (project.Title, Routes.To(project.Id), project.Publication)),
        .. catalogue.Pages.Select(page => (page.Title, Routes.To(page), page.Publication)),
    ];

    private GapItem ItemOf(Project project) => new(
        project.Title,
        Routes.To(project.Id),
        StatusSentence.Of(catalogue.Statuses[project.Status], project.AsOf));
}
