using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Reporting;
using Overview.Theme.Quality;

namespace Overview.WorkList;

/// <summary>What there is to do on the records, as Markdown that also reads well as plain text.</summary>
/// <param name="catalogue">Everything the site says, drafts included.</param>
/// <param name="today">The day.</param>
internal sealed class WorkReport(Catalogue catalogue, DateOnly today)
{
    /// <summary>Reviews due within so many days are told in advance.</summary>
    public const int DaysAhead = 30;

    private readonly RecordGaps _records = new(catalogue);
    private readonly TimeGaps _time = new(catalogue, today);

    /// <summary>The parts, those without anything to do too.</summary>
    public IReadOnlyList<Gap> Parts =>
    [
        _time.ReviewsDue, ReviewsSoon, NotPublic, _records.ShortText, _records.OneSource, _time.OldestStatuses, _records.Areas,
        _records.UndatedSources,
    ];

    /// <summary>Writes the report.</summary>
    public void Write(TextWriter text)
    {
        text.WriteLine($"Work on the records, as of {Day(today)}.");
        foreach (var part in Parts.Where(part => part.Items.Count > 0))
        {
            text.WriteLine();
            text.WriteLine($"## {part.Title} ({part.Items.Count})");
            text.WriteLine();
            text.WriteLine(part.Meaning);
            text.WriteLine();
            foreach (var item in part.Items)
            {
                var detail = item.Detail is null ? string.Empty : $": {MarkdownText.Of(item.Detail)}";
                text.WriteLine($"- {MarkdownText.Of(item.Label)} {MarkdownText.Code(item.Url)}{detail}");
            }
        }
    }

    private Gap ReviewsSoon => new(
        "reviews-soon",
        $"Reviews due within {DaysAhead} days",
        "These pages should be held against their sources by the day shown.",
        [
            .. Pages.Where(page => page.Life.ReviewBy >= today && page.Life.ReviewBy <= today.AddDays(DaysAhead))
                .OrderBy(page => page.Life.ReviewBy)
                .Select(page => new GapItem(page.Title, page.Url, $"due {Day(page.Life.ReviewBy)}")),
        ]);

    private Gap NotPublic => new(
        "not-public",
        "Not public yet",
        "Drafts, and pages that will be published on a later day.",
        [
            .. Pages.Where(page => !page.Life.IsPublic(today)).Select(page => new GapItem(
                page.Title,
                page.Url,
                page.Life is { Draft: false, PublishFrom: { } day } ? $"from {Day(day)}" : "draft")),
        ]);

    private IEnumerable<(string Title, string Url, Publication Life)> Pages =>
    [
        .. catalogue.Projects.Select(project => (project.Title, Routes.To(project.Id), project.Publication)),
        .. catalogue.Pages.Select(page => (page.Title, Routes.To(page), page.Publication)),
    ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
