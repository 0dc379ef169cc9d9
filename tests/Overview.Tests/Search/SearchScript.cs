using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Overview.Search;

namespace Overview.Tests.Search;

/// <summary>Asks the search of the theme, under Node, what it finds in the files that the build writes.</summary>
internal static class SearchScript
{
    /// <summary>The addresses that are found for each query, the best first.</summary>
    /// <param name="site">The site that is searched.</param>
    /// <param name="queries">What readers type.</param>
    /// <param name="kind">The kind of page they look for; null for all.</param>
    public static async Task<IReadOnlyList<string[]>> AskAsync(
        SearchSite site, IEnumerable<string> queries, string? kind)
    {
        var request = new JsonObject
        {
            ["index"] = JsonNode.Parse(MiniSearchIndexWriter.Write(site.Documents)),
            ["texts"] = JsonNode.Parse(SearchTextWriter.Write(site.Site, site.Documents)),
            ["queries"] = JsonSerializer.SerializeToNode(queries),
            ["kind"] = kind,
        };
        var answer = await RunAsync(request.ToJsonString());
        return JsonSerializer.Deserialize<string[][]>(answer)!;
    }

    private static async Task<string> RunAsync(string request)
    {
        var script = Path.Combine(SearchSite.RepositoryRoot, "tests/Overview.Tests/Search/search-answers.mjs");
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
