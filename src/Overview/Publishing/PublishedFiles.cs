using System.IO.Enumeration;

namespace Overview.Publishing;

/// <summary>The files that stand in the output folder, apart from the program's own.</summary>
internal static class PublishedFiles
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    /// <summary>Their paths, relative to the folder, with forward slashes.</summary>
    /// <exception cref="OutputException">A link stands there: behind it are files that are not ours.</exception>
    public static IEnumerable<string> List(string root)
    {
        var found = new FileSystemEnumerable<(string Path, bool IsLink)>(
            root,
            (ref entry) => (Path.GetRelativePath(root, entry.ToFullPath()).Replace('\\', '/'), IsLink(ref entry)),
            Everything)
        {
            ShouldIncludePredicate = (ref entry) => (!entry.IsDirectory || IsLink(ref entry)) && !IsOwn(ref entry),
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry) && !IsOwn(ref entry),
        };
        foreach (var (path, isLink) in found)
        {
            yield return isLink
                ? throw new OutputException(
                    $"In '{root}' is a link, '{path}', and publishing would reach the files behind it. "
                    + "Remove the link.")
                : path;
        }
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsOwn(ref FileSystemEntry entry) =>
        entry.Directory.Length == entry.RootDirectory.Length
        && entry.FileName is OutputFolder.StagingName or OutputMark.FileName or OutputLock.FileName;
}
