using System.Diagnostics;

namespace Overview.Browser.Tests;

/// <summary>The PDF tools of poppler: a second opinion on a PDF, apart from what wrote and numbered it.</summary>
internal static class Poppler
{
    private static readonly AptPackage Package = new("poppler-utils", "Elsewhere install poppler's programs.");

    /// <summary>What <c>pdfinfo</c> says about a file: its lines by their names.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> InfoAsync(string file) =>
        (await RunAsync("pdfinfo", file)).Split('\n').Select(line => line.Split(':', 2))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);

    /// <summary>The text of each page as it is laid out.</summary>
    public static async Task<IReadOnlyList<string>> PagesAsync(string file) =>
        (await RunAsync("pdftotext", "-layout", file, "-")).TrimEnd('\f', '\n').Split('\f');

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var path = Package.Find(() => AptPackage.OnPath([program, program + ".exe"], "/usr/bin", "/usr/local/bin"));
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? text
            : throw new InvalidOperationException($"{program} failed with code {process.ExitCode}.");
    }
}
