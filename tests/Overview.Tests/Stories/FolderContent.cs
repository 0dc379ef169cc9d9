using System.Security.Cryptography;

namespace Overview.Tests.Stories;

/// <summary>What stands in a folder, in a form that two moments can be compared by.</summary>
internal static class FolderContent
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Every file and folder, in order, with the hash of its bytes; empty without the folder.</summary>
    public static IReadOnlyList<string> Of(string folder) =>
        [.. Entries(folder).Select(path => $"{Relative(folder, path)} {HashOf(path)}").Order(StringComparer.Ordinal)];

    /// <summary>Makes every file old, so that any writing shows.</summary>
    public static void Age(string folder)
    {
        foreach (var file in Entries(folder).Where(File.Exists))
        {
            File.SetLastWriteTimeUtc(file, LongAgo);
        }
    }

    /// <summary>The files written since <see cref="Age"/>.</summary>
    public static IReadOnlyList<string> WrittenSince(string folder) =>
    [
        .. Entries(folder).Where(path => File.Exists(path) && File.GetLastWriteTimeUtc(path) != LongAgo)
            .Select(path => Relative(folder, path)).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Entries(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
        : [];

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static string HashOf(string path) =>
        File.Exists(path) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) : "folder";
}
