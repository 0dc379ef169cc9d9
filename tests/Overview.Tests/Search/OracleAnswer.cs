namespace Overview.Tests.Search;

/// <summary>What MiniSearch said.</summary>
/// <param name="Terms">The number of words in its own index.</param>
/// <param name="Hits">The number of results of all queries.</param>
/// <param name="Found">The number of queries with a result.</param>
/// <param name="Differences">The first places where the written index is not like its own.</param>
internal sealed record OracleAnswer(int Terms, int Hits, int Found, IReadOnlyList<string> Differences);
