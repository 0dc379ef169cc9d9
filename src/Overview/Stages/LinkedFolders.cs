using System.IO.Enumeration;
using Overview.Content.Findings;

namespace Overview.Stages;

/// <summary>
/// Finds folders of the input folder that are links, before anything follows them: behind one may stand a whole disk,
/// or the input folder itself.
/// </summary>
internal static class LinkedFolders
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
    };

    /// <summary>A finding for each of them, in order.</summary>
    /// <param name="input">The input folder, as a full path.</param>
    public static IReadOnlyList<Finding> In(string input) => Directory.Exists(input)
        ? [.. Find(input).Order(StringComparer.Ordinal)
            .Select(path => FileRules.LinkedFolder.At(Location.StartOf(path), path))]
        : [];

    private static FileSystemEnumerable<string> Find(string input) => new(
        input,
        (ref entry) => Path.GetRelativePath(input, entry.ToFullPath()).Replace('\\', '/'),
        Everything)
    {
        ShouldIncludePredicate = (ref entry) => entry.IsDirectory && IsLink(ref entry),
        ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
    };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
