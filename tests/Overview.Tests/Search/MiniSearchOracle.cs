using System.Text;
using System.Text.Json;
using Overview.Search;

namespace Overview.Tests.Search;

/// <summary>Asks MiniSearch itself, under Node, what it makes of documents and of the index written of them.</summary>
internal static class MiniSearchOracle
{
    public static async Task<OracleAnswer> AskAsync(
        IReadOnlyList<SearchDocument> documents, byte[] index, IReadOnlyList<SearchQuery> queries)
    {
        var library = Path.Combine(SearchSite.RepositoryRoot, "theme/node_modules/minisearch/dist/es/index.js");
        var request = new
        {
            Library = new Uri(library).AbsoluteUri,
            Folds = FoldTable.Groups.Select(group => new { group.Plain, group.Letters }),
            WordRules.Read().StopWords,
            Fields = SearchFields.All.Select(field => field.Name),
            Documents = documents.Select(DocumentOf),
            Index = Encoding.UTF8.GetString(index),
            Queries = queries,
        };
        var answer = await NodeScript.RunAsync("minisearch-oracle.mjs", JsonSerializer.Serialize(request, JsonSerializerOptions.Web));
        return JsonSerializer.Deserialize<OracleAnswer>(answer, JsonSerializerOptions.Web)!;
    }

    private static Dictionary<string, object?> DocumentOf(SearchDocument document, int number)
    {
        var fields = SearchFields.All.ToDictionary(field => field.Name, field => (object?)field.Words(document));
        fields["id"] = number;
        return fields;
    }
}
