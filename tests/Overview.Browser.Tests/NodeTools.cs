using System.Diagnostics;
using System.Security.Cryptography;

namespace Overview.Browser.Tests;

/// <summary>The tools of <c>tests/package.json</c>, installed when their lock file has changed.</summary>
internal static class NodeTools
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests");

    /// <summary>The full path of a file below <c>node_modules</c>.</summary>
    public static async Task<string> FindAsync(string file)
    {
        await InstallAsync();
        return Path.Combine(Folder, "node_modules", file);
    }

    /// <summary>Runs a script below <c>node_modules</c> and gives back its exit code and all it said.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string script, params string[] arguments) =>
        await StartAsync("node", [await FindAsync(script), .. arguments]);

    /// <summary>Runs a script of these tests, which may load those tools.</summary>
    /// <param name="script">Its path below <c>tests/</c>.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<(int ExitCode, string Output)> RunOwnAsync(string script, params string[] arguments)
    {
        await InstallAsync();
        return await StartAsync("node", [Path.Combine(Folder, script), .. arguments]);
    }

    /// <summary>Installs the tools of the tests alone; the audit's installation holds them too, and counts.</summary>
    private static async Task InstallAsync()
    {
        using var hold = InstallLock.Wait("npm");
        var mark = Path.Combine(Folder, "node_modules", ".installed");
        var lockFile = await File.ReadAllBytesAsync(Path.Combine(Folder, "package-lock.json"));
        var wanted = Convert.ToHexStringLower(SHA256.HashData(lockFile));
        if (File.Exists(mark) && (await File.ReadAllTextAsync(mark)).Trim() == wanted)
        {
            return;
        }

        var (exitCode, output) = OperatingSystem.IsWindows()
            ? await StartAsync("cmd", ["/c", "npm", "ci", "--omit=dev"])
            : await StartAsync("npm", ["ci", "--omit=dev"]);
        if (exitCode != 0)
        {
            throw new InvalidOperationException($"'npm ci --omit=dev' failed in tests/:\n{output}");
        }

        await File.WriteAllTextAsync(mark, wanted);
    }

    private static async Task<(int ExitCode, string Output)> StartAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}
