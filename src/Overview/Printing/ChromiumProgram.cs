namespace Overview.Printing;

/// <summary>Finds the system's Chromium or Chrome, which turns the document into a PDF.</summary>
/// <param name="readVariable">Reads a variable of the environment.</param>
/// <param name="exists">True when there is a file at a path.</param>
internal sealed class ChromiumProgram(Func<string, string?> readVariable, Func<string, bool> exists)
{
    private const string Variable = "CHROMIUM_PATH";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];

    private static readonly string Root = Path.DirectorySeparatorChar.ToString();

    private static readonly string[] UsualFolders =
    [
        Root + "usr/bin", Root + "usr/local/bin", Root + "snap/bin", Root + "opt/google/chrome",
        Root + "usr/lib/chromium", Root + "Applications/Google Chrome.app/Contents/MacOS",
        Root + "Applications/Chromium.app/Contents/MacOS",
        @"C:\Program Files\Google\Chrome\Application", @"C:\Program Files (x86)\Google\Chrome\Application",
    ];

    private static readonly string[] MacNames = ["Google Chrome", "Chromium"];

    /// <summary>The one that the machine has.</summary>
    /// <exception cref="PrintException">There is none.</exception>
    public static string Find() => new ChromiumProgram(Environment.GetEnvironmentVariable, File.Exists).Look();

    /// <summary>Its path: the one that is named, else the first on the path or in the usual folders.</summary>
    /// <exception cref="PrintException">There is none.</exception>
    public string Look()
    {
        var named = readVariable(Variable);
        if (!string.IsNullOrEmpty(named))
        {
            return exists(named)
                ? named
                : throw new PrintException($"{Variable} names '{named}', but there is no such file.");
        }

        return (readVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(UsualFolders)
            .SelectMany(folder => Names.Concat(MacNames).Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(exists) ?? throw new PrintException(
                "To make a PDF the program needs Chromium or Chrome, and found none. On Debian or Ubuntu type: "
                + "sudo apt-get install chromium. Elsewhere install Chromium or Chrome, or set "
                + $"{Variable} to its path.");
    }
}
