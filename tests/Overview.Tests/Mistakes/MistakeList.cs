using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Overview.Tests.Mistakes;

/// <summary>The mistakes of authors that are kept in the lists beside this file.</summary>
internal static class MistakeList
{
    private const string Folder = "tests/Overview.Tests/Mistakes";

    /// <summary>All mistakes, list by list.</summary>
    public static IReadOnlyList<Mistake> All { get; } = [.. Repository.Files([Folder], ".yml").SelectMany(Read)];

    /// <summary>Some of them, drawn by a seed.</summary>
    public static IReadOnlyList<Mistake> Draw(int seed, int count)
    {
        Mistake[] all = [.. All];
        new Random(seed).Shuffle(all);
        return [.. all.Take(count)];
    }

    private static List<Mistake> Read(string file) => new DeserializerBuilder()
        .WithNamingConvention(LowerCaseNamingConvention.Instance)
        .Build()
        .Deserialize<List<Mistake>>(Repository.Read(file));
}
