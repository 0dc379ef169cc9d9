namespace Overview.Previewing;

/// <summary>Open pages that are shown while the build that made them goes on; all else waits for its end.</summary>
/// <param name="pages">Root-relative URL to text.</param>
internal sealed class EarlyPages(IReadOnlyDictionary<string, string> pages)
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>No page is shown early.</summary>
    public static EarlyPages None { get; } = MakeNone();

    /// <summary>Ends when the build does.</summary>
    public Task Ended => _ended.Task;

    /// <summary>True when the build has ended.</summary>
    public bool IsOver => _ended.Task.IsCompleted;

    /// <summary>The text of a page; null for all that is not shown early, and when the build has ended.</summary>
    public string? Find(string url) => IsOver ? null : pages.GetValueOrDefault(url);

    /// <summary>The build has ended: the folder is served again.</summary>
    public void End() => _ended.TrySetResult();

    private static EarlyPages MakeNone()
    {
        var none = new EarlyPages(new Dictionary<string, string>());
        none.End();
        return none;
    }
}
