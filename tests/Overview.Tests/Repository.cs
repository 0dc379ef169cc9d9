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
        from file in Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
        let path = Relative(file)
        where endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)) && IsWritten(path)
        orderby path
        select path;

    /// <summary>The folders under some others, those that a build makes left out.</summary>
    public static IEnumerable<string> Folders(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateDirectories(At(folder), "*", SearchOption.AllDirectories))
        .Select(Relative).Where(IsWritten);

    private static bool IsWritten(string path) => !path.Split('/').Any(Made.Contains);

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
