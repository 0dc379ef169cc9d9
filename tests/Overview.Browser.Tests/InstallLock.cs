using System.Diagnostics;

namespace Overview.Browser.Tests;

/// <summary>Lets one process at a time install something on this machine.</summary>
internal static class InstallLock
{
    private static readonly TimeSpan LongestInstall = TimeSpan.FromMinutes(5);

    /// <summary>Waits for the lock of a name; disposing of it lets the next one in.</summary>
    public static FileStream Wait(string name)
    {
        var path = Path.Combine(Path.GetTempPath(), $"overview-install-{name}.lock");
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
