using System.Text.Json;

namespace Overview.Search;

/// <summary>What the index and the reader's search box must do alike with words: both read the same two files.</summary>
/// <param name="Folds">Plain letters, and the letters that become them.</param>
/// <param name="StopWords">Words that are in no index.</param>
internal sealed record WordRules(IReadOnlyDictionary<string, string> Folds, IReadOnlyList<string> StopWords)
{
    /// <summary>Reads the files of the search script, which the assembly carries.</summary>
    public static WordRules Read() => new(Read<Dictionary<string, string>>("folds"), Read<string[]>("stop-words"));

    private static T Read<T>(string name)
    {
        using var file = typeof(WordRules).Assembly.GetManifestResourceStream($"search/{name}.json")!;
        return JsonSerializer.Deserialize<T>(file)!;
    }
}
