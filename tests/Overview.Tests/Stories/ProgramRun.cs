using System.Diagnostics;
using System.Runtime.InteropServices;
using Overview.Running;

namespace Overview.Tests.Stories;

/// <summary>What the whole program did and said, started as people start it.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ProgramRun(int Code, string Out, string Error)
{
    /// <summary>Runs the program in a folder, in a locale and a time zone that find most mistakes.</summary>
    public static Task<ProgramRun> OfAsync(string folder, params string[] args) =>
        WithAsync(new Dictionary<string, string>(), folder, args);

    /// <summary>The same, with variables of the environment.</summary>
    public static async Task<ProgramRun> WithAsync(
        IReadOnlyDictionary<string, string> variables, string folder, params string[] args)
    {
        var stop = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo(DotNet(), [typeof(SiteBuilder).Assembly.Location, .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["LC_ALL"] = "tr_TR.UTF-8";
        start.Environment["TZ"] = "Pacific/Kiritimati";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var error = process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return new ProgramRun(process.ExitCode, await output, await error);
    }

    /// <summary>The program that runs these tests runs the other too.</summary>
    private static string DotNet()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        return Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
    }
}
