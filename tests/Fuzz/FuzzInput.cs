using System.Text;

namespace Overview.Fuzz;

/// <summary>Makes files: of random bytes, of the signs of YAML and Markdown, and of sound files gone wrong.</summary>
/// <param name="seed">The same seed gives the same files.</param>
/// <param name="sound">Sound files to begin from, by path.</param>
internal sealed class FuzzInput(int seed, IReadOnlyList<KeyValuePair<string, string>> sound)
{
    private const int MostPieces = 400;
    private const int MostRepeats = 60_000;

    private static readonly string[] Paths =
    [
        "projects/a.md", "guides/a.md", "organisations/a.md", "areas/a.md", "editions/a.md", "site.yml",
        "data/glossary.yml", "data/regions.yml", "data/timeline.yml", "data/synonyms.yml",
    ];

    private static readonly string[] Yaml =
    [
        "title: ", "summary: ", "sources:", "figures:", "id: ", "areas: ", "a", "b: ", ": ", ":", "- ", "-", "\n", "\n  ",
        "\n    ", "\r\n", "\r", "\t", " ", "[", "]", "{", "}", ", ", "\"", "'", "#", " # ", "&a ", "*a", "!!str ", "? ", "| ",
        "|\n", ">\n", "%YAML 1.2\n", "---\n", "...\n", "---", "~", "null", "\\", "\\x", "\0", "\uFEFF", "\u0085", "\u2028",
        "é", "😀", "e\u0301", "\u202E", "<<: ", "2016", "1e9999", "0x", "@", "`", "=",
    ];

    private static readonly string[] Markdown =
    [
        "a", "é", "😀", " ", "    ", "\t", "\n", "\n\n", "\r\n", "# ", "## ", "*", "**", "_", "`", "```\n", "~~~", "[", "]", "(",
        ")", "![", "](", "](/a/)", "\\", "\"", "[^1]", "[^a]: ", "[[", "]]", "[[term:a|b]]", "[a]: /b/\n", "|", "\n|---|\n",
        "- ", "1. ", "[ ] ", "> ", ": ", "::: callout\n", ":::", "<", ">", "</div>", "<div>", "<!--", "-->", "<script>",
        "<https://a.b>", "javascript:", "data:", "&amp;", "&#0;", "&#x110000;", "---\n", "===\n", "\0", "\u2028",
    ];

    /// <summary>A case by its number.</summary>
    public FuzzCase Make(long number)
    {
        var random = new Random(unchecked((seed * 31) + (int)number));
        var path = Paths[random.Next(Paths.Length)];
        return random.Next(6) switch
        {
            0 => new FuzzCase(path, RandomBytes(random), number),
            1 => new FuzzCase(path, Bytes(Whole(path, Mix(random, Yaml), Mix(random, Markdown))), number),
            2 => new FuzzCase(path, Bytes(Whole(path, Repeat(random, Yaml), string.Empty)), number),
            3 => new FuzzCase(path, Bytes(Whole(path, "title: A", Repeat(random, Markdown))), number),
            _ => Mutate(random, number),
        };
    }

    private static byte[] RandomBytes(Random random)
    {
        var bytes = new byte[random.Next(4000)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static string Mix(Random random, string[] pieces) => string.Concat(
        Enumerable.Range(0, random.Next(MostPieces)).Select(_ => pieces[random.Next(pieces.Length)]));

    /// <summary>One to three pieces over and over: deep nesting, long lines, many keys.</summary>
    private static string Repeat(Random random, string[] pieces)
    {
        var unit = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => pieces[random.Next(pieces.Length)]));
        return new StringBuilder().Insert(0, unit, random.Next(1, MostRepeats)).ToString();
    }

    private static string Whole(string path, string fields, string body) =>
        path.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{fields}\n---\n{body}" : fields;

    /// <summary>A sound file, with some bytes left out, doubled, or taken from another place.</summary>
    private FuzzCase Mutate(Random random, long number)
    {
        var (path, text) = sound[random.Next(sound.Count)];
        var bytes = Bytes(text).ToList();
        for (var edits = random.Next(1, 6); edits > 0 && bytes.Count > 0; edits--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    bytes.InsertRange(at, Bytes(Yaml[random.Next(Yaml.Length)]));
                    break;
            }
        }

        return new FuzzCase(path, [.. bytes], number);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
