using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Overview.Browser.Tests;

/// <summary>The PDF tools of poppler: a second opinion on a PDF, apart from what wrote and numbered it.</summary>
internal static partial class Poppler
{
    private static readonly AptPackage Package = new("poppler-utils", "Elsewhere install poppler's programs.");

    /// <summary>What <c>pdfinfo</c> says about a file: its lines by their names.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> InfoAsync(string file) =>
        (await RunAsync("pdfinfo", file)).Split('\n').Select(line => line.Split(':', 2))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);

    /// <summary>The words of each page in the order in which they were written, wherever their lines end.</summary>
    public static Task<IReadOnlyList<string>> PagesAsync(string file) => TextAsync(file);

    /// <summary>The words of each page that stand in a strip across it.</summary>
    /// <param name="file">The PDF.</param>
    /// <param name="top">Where the strip begins, in points from the upper edge.</param>
    /// <param name="height">Its height in points.</param>
    public static Task<IReadOnlyList<string>> StripsAsync(string file, int top, int height) =>
        TextAsync(file, "-r", "72", "-x", "0", "-W", "600", "-y", $"{top}", "-H", $"{height}");

    /// <summary>Letters that a font joins are taken apart again.</summary>
    private static async Task<IReadOnlyList<string>> TextAsync(string file, params string[] strip) =>
    [
        .. (await RunAsync("pdftotext", [.. strip, "-raw", file, "-"])).TrimEnd('\f', '\n').Split('\f')
            .Select(page => Space().Replace(page.Normalize(NormalizationForm.FormKC), " ").Trim()),
    ];

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

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
