namespace Overview.Tests;

/// <summary>The files of the repository, as they stand when the tests run.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "dist", "TestResults", "artifacts"];

    /// <summary>The full path of the top folder.</summary>
    public static string Root { get; } = FindRoot();

    public static string At(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(At(path));

    /// <summary>The files under some folders whose names end in one of these ways, except what a build makes.</summary>
    /// <returns>Paths relative to the top folder, with forward slashes.</returns>
    public static IEnumerable<string> Files(IEnumerable<string> folders, params string[] endings) =>
        from folder in folders
        from inner in FoldersFrom(At(folder))
        from file in Directory.EnumerateFiles(inner)
        let path = Relative(file)
        where endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))
        orderby path
        select path;

    /// <summary>The folders under some others, those that a build makes left out.</summary>
    public static IEnumerable<string> Folders(params string[] folders) =>
        folders.SelectMany(folder => FoldersFrom(At(folder)).Skip(1)).Select(Relative);

    /// <summary>A folder and those below it. What a build makes is not entered: it may change at this moment.</summary>
    private static IEnumerable<string> FoldersFrom(string folder) => Directory.EnumerateDirectories(folder)
        .Where(inner => !Made.Contains(Path.GetFileName(inner))).SelectMany(FoldersFrom).Prepend(folder);

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Overview.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder;
    }
}
