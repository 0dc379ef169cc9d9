using System.Diagnostics;

namespace Overview.Theme.Tests.Scripts;

/// <summary>The tests of the theme's scripts, which stand beside this file and run under Node.</summary>
public sealed class ScriptTests
{
    [Fact]
    public async Task Pass_under_Node()
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder(), "run.mjs")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var stopped = TestContext.Current.CancellationToken;
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync(stopped);
        var errors = node.StandardError.ReadToEndAsync(stopped);
        await node.WaitForExitAsync(stopped);

        Assert.True(node.ExitCode == 0, await output + await errors);
        Assert.Matches(@"# pass [1-9]\d+", await output);
    }

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Overview.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("There is no Overview.sln.");
        }

        return Path.Combine(folder, "tests/Overview.Theme.Tests/scripts");
    }
}
