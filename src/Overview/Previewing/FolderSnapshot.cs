using System.IO.Enumeration;

namespace Overview.Previewing;

/// <summary>Sums up the files of a folder, to see whether anything changed.</summary>
internal static class FolderSnapshot
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true };

    /// <summary>A number that names, sizes and times of all files go into; hidden files do not.</summary>
    public static long Of(string folder)
    {
        try
        {
            return new FileSystemEnumerable<long>(folder, HashOf, Everything).Sum(hash => hash);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>Summing wraps around, and does not depend on the order in which the system lists files.</summary>
    private static long HashOf(ref FileSystemEntry entry) => entry.IsDirectory
        ? 0
        : HashCode.Combine(entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc.Ticks);
}
