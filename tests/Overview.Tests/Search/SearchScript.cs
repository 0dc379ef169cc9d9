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
        var answer = await NodeScript.RunAsync("search-answers.mjs", request.ToJsonString());
        return JsonSerializer.Deserialize<string[][]>(answer)!;
    }
}
