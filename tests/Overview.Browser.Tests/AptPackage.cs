using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Overview.Browser.Tests;

/// <summary>A package of Debian that tests need: as root it is installed, else a message says what to type.</summary>
/// <param name="Name">The package.</param>
/// <param name="Advice">What to do on a machine without apt.</param>
internal sealed record AptPackage(string Name, string Advice)
{
    private static readonly TimeSpan LongestInstall = TimeSpan.FromMinutes(5);

    private string Command => $"apt-get update && apt-get install -y {Name}";

    /// <summary>Looks for a program of it; where there is none, installs the package and looks again.</summary>
    /// <exception cref="InvalidOperationException">There is none, and none can be installed.</exception>
    public string Find(Func<string?> look)
    {
        if (look() is { } found)
        {
            return found;
        }

        if (!RuntimeInformation.IsOSPlatform(OSPlatform.Linux) || !Environment.IsPrivilegedProcess
            || !File.Exists("/usr/bin/apt-get"))
        {
            throw new InvalidOperationException(
                $"The browser tests need {Name}. On Debian or Ubuntu type: sudo sh -c '{Command}'. {Advice}");
        }

        using var hold = InstallLock.Wait("apt");
        return look() ?? Install(look);
    }

    /// <summary>The first file of these names on the path or in other folders.</summary>
    public static string? OnPath(IEnumerable<string> names, params IEnumerable<string> folders) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(folders)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    private string Install(Func<string?> look)
    {
        var start = new ProcessStartInfo("sh", ["-c", Command]) { RedirectStandardOutput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(LongestInstall))
        {
            process.Kill(entireProcessTree: true);
        }

        return look() ?? throw new InvalidOperationException(
            $"{Name} could not be installed. Type: sudo sh -c '{Command}'. apt-get said:\n{output.Result}");
    }
}
