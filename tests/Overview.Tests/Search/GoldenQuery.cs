using YamlDotNet.Serialization;

namespace Overview.Tests.Search;

/// <summary>A question of a reader, and the projects that a person would expect.</summary>
internal sealed class GoldenQuery
{
    public string Query { get; init; } = string.Empty;

    public List<string> Expect { get; init; } = [];

    /// <summary>All questions, in the order in which they were asked.</summary>
    public static IReadOnlyList<GoldenQuery> ReadAll()
    {
        var yaml = File.ReadAllText(
            Path.Combine(SearchSite.RepositoryRoot, "tests/Overview.Tests/Search/golden-queries.yml"));
        return new DeserializerBuilder()
            .WithNamingConvention(YamlDotNet.Serialization.NamingConventions.CamelCaseNamingConvention.Instance)
            .Build().Deserialize<List<GoldenQuery>>(yaml);
    }
}
