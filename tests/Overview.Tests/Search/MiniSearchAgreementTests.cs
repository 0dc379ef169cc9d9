using Overview.Content.Identifiers;
using Overview.Search;

namespace Overview.Tests.Search;

/// <summary>The index that the build writes is the one that MiniSearch makes of the same documents.</summary>
public sealed class MiniSearchAgreementTests
{
    [Fact]
    public async Task Agrees_on_the_pages_of_this_site()
    {
        var site = await SearchSite.OfRepositoryAsync();
        var queries = new SearchQueries(site.Documents, seed: 3).Many(5000);

        var answer = await AskAsync(site.Documents, queries);

        Assert.Empty(answer.Differences);
        Assert.InRange(answer.Found, queries.Count / 2, queries.Count);
        Assert.True(answer.Hits > 10_000 && answer.Terms > 1000, answer.ToString());
    }

    [Fact]
    public async Task Agrees_on_documents_that_lack_fields_and_on_words_of_any_script()
    {
        var texts = OddText.Many(seed: 4, count: 400).ToList();
        var documents = texts.Chunk(4).Select((part, number) => Document(part[0]) with
        {
            Summary = part[1],
            Headings = number % 3 == 0 ? null : part[2],
            Body = number % 5 == 0 ? null : part[3],
            Theme = number % 7 == 2 ? "Estates Énergie e\u0301nergie ENERGIE" : null,
        }).ToList();

        var answer = await AskAsync(documents, new SearchQueries(documents, seed: 5).Many(2000));

        Assert.Empty(answer.Differences);
        Assert.True(answer.Hits > 2000, answer.ToString());
    }

    [Fact]
    public async Task Agrees_on_words_that_mean_something_to_JavaScript()
    {
        SearchDocument[] documents =
        [
            Document("constructor toString hasOwnProperty"), Document("__proto__ null undefined 0 1 2"),
            Document(string.Empty), Document("\"quoted\" \\ </script> \u0001 \u007F \u0301 \u00AD"),
        ];
        SearchQuery[] queries =
        [
            new("constructor"), new("proto") { Prefix = true }, new("nulll") { Fuzzy = true }, new("\u0301"), new(""),
        ];

        var answer = await AskAsync(documents, queries);

        Assert.Empty(answer.Differences);
    }

    [Fact]
    public async Task Agrees_on_nothing_at_all()
    {
        var answer = await AskAsync([], [new SearchQuery("fire")]);

        Assert.Empty(answer.Differences);
    }

    private static SearchDocument Document(string title) =>
        new() { Kind = RecordKind.Page, Url = "/", Title = title, Summary = string.Empty };

    private static Task<OracleAnswer> AskAsync(
        IReadOnlyList<SearchDocument> documents, IReadOnlyList<SearchQuery> queries) =>
        MiniSearchOracle.AskAsync(documents, MiniSearchIndexWriter.Write(documents), queries);
}
