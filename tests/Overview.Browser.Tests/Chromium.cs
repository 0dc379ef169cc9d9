namespace Overview.Browser.Tests;

/// <summary>Finds the system's Chromium, installs it where that is possible, or says what to type.</summary>
internal static class Chromium
{
    private const string Variable = "CHROMIUM_PATH";

    private static readonly AptPackage Package =
        new("chromium", $"Elsewhere install Chromium or Chrome, or set {Variable} to its path.");

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];

    private static readonly string[] UsualFolders =
    [
        "/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome", "/usr/lib/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS", "/Applications/Chromium.app/Contents/MacOS",
        @"C:\Program Files\Google\Chrome\Application", @"C:\Program Files (x86)\Google\Chrome\Application",
    ];

    /// <summary>The path of a Chromium that can be started.</summary>
    /// <exception cref="InvalidOperationException">There is none, and none can be installed.</exception>
    public static string Find() => Package.Find(Look);

    private static string? Look()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(named))
        {
            return AptPackage.OnPath(Names, UsualFolders);
        }

        return File.Exists(named)
            ? named
            : throw new InvalidOperationException($"{Variable} names '{named}', but there is no such file.");
    }
}
