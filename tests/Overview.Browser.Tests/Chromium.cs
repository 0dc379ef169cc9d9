using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Overview.Browser.Tests;

/// <summary>Finds the system's Chromium, installs it where that is possible, or says what to type.</summary>
internal static class Chromium
{
    private const string Variable = "CHROMIUM_PATH";
    private const string InstallCommand = "apt-get update && apt-get install -y chromium";
    private static readonly TimeSpan LongestInstall = TimeSpan.FromMinutes(5);

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
    public static string Find() => Look() ?? Install();

    private static string? Look()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
        {
            return File.Exists(named)
                ? named
                : throw new InvalidOperationException($"{Variable} names '{named}', but there is no such file.");
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(UsualFolders);
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }

    private static string Install()
    {
        if (!RuntimeInformation.IsOSPlatform(OSPlatform.Linux) || !Environment.IsPrivilegedProcess
            || !File.Exists("/usr/bin/apt-get"))
        {
            throw new InvalidOperationException(
                $"The browser tests need Chromium. On Debian or Ubuntu type: sudo sh -c '{InstallCommand}'. "
                + $"Elsewhere install Chromium or Chrome, or set {Variable} to its path.");
        }

        using var hold = WaitForLock(Path.Combine(Path.GetTempPath(), "overview-install-chromium.lock"));
        return Look() ?? RunInstall();
    }

    private static string RunInstall()
    {
        var start = new ProcessStartInfo("sh", ["-c", InstallCommand]) { RedirectStandardOutput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(LongestInstall))
        {
            process.Kill(entireProcessTree: true);
        }

        return Look() ?? throw new InvalidOperationException(
            $"Chromium could not be installed. Type: sudo sh -c '{InstallCommand}'. apt-get said:\n{output.Result}");
    }

    private static FileStream WaitForLock(string path)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (clock.Elapsed < LongestInstall)
            {
                Thread.Sleep(500);
            }
        }
    }
}
