namespace Overview.Publishing;

/// <summary>The file by which a folder shows that this program made it, so that nobody else's files are removed.</summary>
internal static class OutputMark
{
    /// <summary>Its name.</summary>
    public const string FileName = ".overview";

    private const string Words = "Overview makes the files of this folder, and removes those that do not belong.\n";

    /// <summary>Refuses a file in place of the folder.</summary>
    public static void RequireFolder(string root)
    {
        if (File.Exists(root))
        {
            throw new OutputException($"'{root}' is a file. Name a folder with --output.");
        }
    }

    /// <summary>Refuses a folder with files that this program did not make.</summary>
    public static void Require(string root)
    {
        var isForeign = Directory.Exists(root)
            && !File.Exists(Path.Combine(root, FileName))
            && Directory.EnumerateFileSystemEntries(root)
                .Any(entry => Path.GetFileName(entry) is not (OutputFolder.StagingName or OutputLock.FileName));
        if (isForeign)
        {
            throw new OutputException(
                $"'{root}' holds files that this program did not make, and publishing would remove them. "
                + "Name another folder with --output, or empty this one.");
        }
    }

    /// <summary>Marks the folder as ours.</summary>
    public static void Write(string root)
    {
        var path = Path.Combine(root, FileName);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(root);
            File.WriteAllText(path, Words);
        }
    }
}
