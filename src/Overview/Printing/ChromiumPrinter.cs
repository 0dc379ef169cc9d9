using System.ComponentModel;
using System.Diagnostics;

namespace Overview.Printing;

/// <summary>Prints pages of this machine to tagged PDFs with outlines, with a Chromium of its own for each.</summary>
/// <param name="program">The path of Chromium.</param>
/// <param name="folder">A private folder for what Chromium keeps while it runs.</param>
/// <param name="longest">How long one page may take.</param>
internal sealed class ChromiumPrinter(string program, string folder, TimeSpan longest)
{
    /// <summary>Prints the page at an address to a file.</summary>
    /// <exception cref="PrintException">Chromium cannot be started, fails, or takes too long.</exception>
    public async Task PrintAsync(Uri page, string file, CancellationToken stop)
    {
        using var process = Start(page, file);
        var words = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var rest = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(longest);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            stop.ThrowIfCancellationRequested();
            throw new PrintException($"Chromium did not finish the PDF within {longest.TotalSeconds:0} seconds.");
        }

        if (process.ExitCode != 0 || !File.Exists(file))
        {
            throw new PrintException($"Chromium ('{program}') made no PDF. It said:\n{await words}{await rest}");
        }
    }

    private Process Start(Uri page, string file)
    {
        var start = new ProcessStartInfo(program, [.. Flags, $"--print-to-pdf={file}", page.AbsoluteUri])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception problem)
        {
            throw new PrintException($"Chromium ('{program}') cannot be started: {problem.Message}");
        }
    }

    private IEnumerable<string> Flags =>
    [
        "--headless", "--disable-gpu", $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-first-run",
        "--disable-extensions", "--disable-sync", "--disable-background-networking", "--disable-component-update",
        "--disable-breakpad", "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
        .. IsRoot ? new[] { "--no-sandbox" } : [],
    ];

    /// <summary>Chromium refuses to start for root, as in a container, unless its sandbox is off.</summary>
    private static bool IsRoot => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;
}
