using System.Security.Cryptography;
using System.Text;

namespace Overview.Tests.Search;

/// <summary>Readers find what they ask for, in their own words.</summary>
public sealed class GoldenQueriesTests
{
    private const int First = 96;
    private const int InThousand = 950;
    private const int Looked = 3;

    private static readonly IReadOnlyList<GoldenQuery> Queries = GoldenQuery.ReadAll();

    [Fact]
    public async Task Have_an_expected_project_among_the_first_three()
    {
        var site = await SearchSite.OfRepositoryAsync();
        var answers = await SearchScript.AskAsync(site, Queries.Select(one => one.Query), "project");

        var missed = Queries.Zip(answers)
            .Where(pair => !pair.Second.Take(Looked).Any(url => pair.First.Expect.Any(id => url == $"/projects/{id}/")))
            .Select(pair => pair.First.Query).ToList();
        var share = (Queries.Count - missed.Count) * 1000 / Queries.Count;

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Queries.Count - missed.Count} of {Queries.Count} queries have an expected project in the first three");
        Assert.True(share >= InThousand, $"{share} of 1000; missed: {string.Join("; ", missed)}");
    }

    [Fact]
    public async Task Expect_projects_that_exist()
    {
        var site = await SearchSite.OfRepositoryAsync();
        var known = site.Site.Catalogue.Projects.Select(project => project.Id.Value).ToHashSet();

        Assert.All(Queries, one => Assert.NotEmpty(one.Expect));
        Assert.DoesNotContain(Queries.SelectMany(one => one.Expect), id => !known.Contains(id));
        Assert.Equal(Queries.Count, Queries.Select(one => one.Query).Distinct().Count());
    }

    /// <summary>Those that were asked before there was a search stay as they were.</summary>
    [Fact]
    public void Only_grow()
    {
        var first = string.Join('\n', Queries.Take(First).Select(one => $"{one.Query}: {string.Join(", ", one.Expect)}"));

        Assert.Equal("2d4f68433041e837", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(first)))[..16]);
    }
}
