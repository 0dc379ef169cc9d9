namespace Overview.Publishing;

/// <summary>What publishing changed in the output folder.</summary>
/// <param name="Written">Files that are new or changed.</param>
/// <param name="Removed">Files that no longer belong.</param>
public sealed record PublishedChanges(int Written, int Removed)
{
    /// <summary>Nothing was changed.</summary>
    public static PublishedChanges None { get; } = new(0, 0);
}
