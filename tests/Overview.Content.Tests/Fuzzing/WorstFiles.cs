using System.Text;

namespace Overview.Content.Tests.Fuzzing;

/// <summary>Files that bring programs down which read YAML or Markdown.</summary>
internal static class WorstFiles
{
    private const int Mebibyte = 1024 * 1024;
    private const int Much = 1_000_000;

    /// <summary>Path and content of each.</summary>
    public static IReadOnlyDictionary<string, (string Path, Func<byte[]> Bytes)> All { get; } =
        new Dictionary<string, (string, Func<byte[]>)>
        {
            ["a bomb of references"] = ("data/glossary.yml", () => Bytes(Bomb())),
            ["a bomb of references in front matter"] = ("projects/a.md", () => Bytes($"---\n{Bomb()}---\n")),
            ["a million brackets"] = ("data/glossary.yml", () => Bytes(new string('[', Much))),
            ["a million braces"] = ("site.yml", () => Bytes(new string('{', Much))),
            ["a million keys in each other"] = ("projects/a.md", () => Bytes($"---\n{Many("{a: ", 200_000)}\n---\n")),
            ["a list in a list, and so on"] = ("data/glossary.yml", () => Bytes(Many("- ", 400_000))),
            ["steps of a thousand lines"] = ("projects/a.md", () => Bytes($"---\n{Steps(1000)}---\n")),
            ["a line of ten mebibytes"] = ("projects/a.md", () => Bytes("---\ntitle: " + new string('a', 10 * Mebibyte))),
            ["a line of nearly a mebibyte"] = ("projects/a.md", () => Bytes($"---\ntitle: {new string('a', Much)}\n---\n")),
            ["a hundred thousand fields"] = ("projects/a.md", () => Bytes($"---\n{Many("a: b\n", 100_000)}---\n")),
            ["NUL"] = ("projects/a.md", () => Bytes("---\ntitle: a\0b\n---\n")),
            ["only NUL"] = ("data/glossary.yml", () => new byte[Much]),
            ["no UTF-8"] = ("projects/a.md", () => [.. "---\ntitle: "u8, 0xC3, 0x28, .. "\n---\n"u8]),
            ["UTF-16"] = ("projects/a.md", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\ntitle: a\n---\n")]),
            ["a surrogate in UTF-8"] = ("projects/a.md", () => [.. "---\ntitle: "u8, 0xED, 0xA0, 0x80, .. "\n---\n"u8]),
            ["half a million quotations"] = ("projects/a.md", () => Bytes("---\ntitle: a\n---\n" + Many("> ", 500_000))),
            ["half a million brackets in the text"] =
                ("projects/a.md", () => Bytes("---\ntitle: a\n---\n" + new string('[', Much / 2))),
            ["a million signs of emphasis"] = ("projects/a.md", () => Bytes("---\ntitle: a\n---\n" + Many("*a ", 300_000))),
            ["a table as wide as it is long"] = ("projects/a.md", () => Bytes(
                $"---\ntitle: a\n---\n{Many("|a", 5000)}\n{Many("|-", 5000)}\n{Many("|\n", 5000)}")),
        };

    private static string Bomb()
    {
        var text = new StringBuilder("- &a [x, x, x, x, x, x, x, x, x]\n");
        for (var letter = 'b'; letter <= 'z'; letter++)
        {
            text.Append("- &").Append(letter).Append(" [").AppendJoin(", ", Enumerable.Repeat($"*{(char)(letter - 1)}", 9)).Append("]\n");
        }

        return text.ToString();
    }

    private static string Steps(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(step => new string(' ', step) + "a:\n"));

    private static string Many(string unit, int count) => new StringBuilder().Insert(0, unit, count).ToString();

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
