using System.Diagnostics;
using System.Text;

namespace Overview.Tests.Search;

/// <summary>Runs a script of this folder under Node.</summary>
internal static class NodeScript
{
    /// <summary>What the script writes to its standard output; a test fails when the script does.</summary>
    /// <param name="name">The name of its file.</param>
    /// <param name="request">What it reads from its standard input.</param>
    public static async Task<string> RunAsync(string name, string request)
    {
        var script = Path.Combine(SearchSite.RepositoryRoot, "tests/Overview.Tests/Search", name);
        var start = new ProcessStartInfo("node", [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var node = Process.Start(start)!;
        var answer = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(request);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return await answer;
    }
}
