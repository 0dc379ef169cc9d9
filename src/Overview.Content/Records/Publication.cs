namespace Overview.Content.Records;

/// <summary>The life of a page: when it was added, changed and reviewed, and whether it is public yet.</summary>
public sealed record Publication
{
    /// <summary>The day the page was first published.</summary>
    public required DateOnly Added { get; init; }

    /// <summary>Later changes worth telling, in the author's order.</summary>
    public IReadOnlyList<Update> Updates { get; init; } = [];

    /// <summary>The day a person last held the page against its sources.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The day by which it should be reviewed again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>True while the page is not meant for the public.</summary>
    public bool Draft { get; init; }

    /// <summary>The day from which the page is public; null: at once.</summary>
    public DateOnly? PublishFrom { get; init; }

    /// <summary>Former URLs that lead here.</summary>
    public IReadOnlyList<string> RedirectFrom { get; init; } = [];

    /// <summary>Findings accepted on this page.</summary>
    public IReadOnlyList<AcceptedFinding> Allow { get; init; } = [];

    /// <summary>The newest of the days on which the page's words changed.</summary>
    public DateOnly LastChanged => Updates.Select(update => update.Date).Append(Added).Max();

    /// <summary>True when readers may see the page on <paramref name="today"/>.</summary>
    public bool IsPublic(DateOnly today) => !Draft && (PublishFrom is null || PublishFrom <= today);

    /// <summary>True when the review was due before <paramref name="today"/>.</summary>
    public bool IsReviewOverdue(DateOnly today) => ReviewBy < today;
}
