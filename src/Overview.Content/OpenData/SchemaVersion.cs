namespace Overview.Content.OpenData;

/// <summary>
/// A version of the columns (semantic versioning): the first number rises when a file that was read before cannot be read
/// in the same way, the second when a column is added.
/// </summary>
/// <param name="Number">Its number.</param>
/// <param name="Since">The first day of it.</param>
/// <param name="Migration">What has to be done by whoever read the version before.</param>
public sealed record SchemaVersion(string Number, DateOnly Since, string Migration)
{
    /// <summary>All versions, newest first.</summary>
    public static IReadOnlyList<SchemaVersion> All { get; } =
        [new("1.0.0", new DateOnly(2026, 11, 25), "The first version: nothing to do.")];

    /// <summary>The version in which all files are written.</summary>
    public static SchemaVersion Current => All[0];
}
