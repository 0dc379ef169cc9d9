namespace Overview.Content.Findings;

/// <summary>Rules about dates: OV2xx.</summary>
public static class DateRules
{
    /// <summary>No such day exists.</summary>
    public static FindingRule NoSuchDate { get; } = new(
        "OV201",
        Severity.Error,
        "'{0}' is not a date.",
        "Write {1}.",
        "Dates drive the feeds, the sitemap and the reviews.",
        "reviewed: 2026-02-30");

    /// <summary>Two dates stand in an order that cannot be.</summary>
    public static FindingRule WrongOrder { get; } = new(
        "OV202",
        Severity.Error,
        "'{0}' ({1}) cannot be after '{2}' ({3}).",
        "Correct one of the two.",
        "One of the two dates must be wrong.",
        "started: 2020 and as-of: 2016");

    /// <summary>A review is overdue.</summary>
    public static FindingRule ReviewOverdue { get; } = new(
        "OV203",
        Severity.Warning,
        "This page should have been reviewed by {0}.",
        "Check it against its sources, then set 'reviewed' to today and 'review-by' to a later day.",
        "Readers must be able to trust that pages are looked after.",
        "review-by: 2025-01-01");

    /// <summary>A date of what has happened that has not come yet.</summary>
    public static FindingRule InFuture { get; } = new(
        "OV204",
        Severity.Error,
        "'{0}' ({1}) lies in the future.",
        "Write the day or year on which it happened; 'publish-from' is for pages of a later day.",
        "Readers would be told of something that has not happened.",
        "reviewed: 2062-11-22");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = [NoSuchDate, WrongOrder, ReviewOverdue, InFuture];
}
