namespace Overview.Content.Tests.Corruptions;

/// <summary>A way in which a line of a file goes wrong under an author's hands, or on the way.</summary>
/// <param name="Name">What happens to the line.</param>
/// <param name="Apply">Makes the wrong line; a number between 0 and 1 chooses the place.</param>
internal sealed record Corruption(string Name, Func<string, double, string> Apply)
{
    private const string TwiceName = "the line stands twice";
    private const string Signs = "[]{}\"'#:*&!|>-,`@%?";

    /// <summary>All ways; each can be applied to every line that has letters.</summary>
    public static IReadOnlyList<Corruption> All { get; } =
    [
        new("two letters are swapped", (line, at) => SwapAt(line, At(line, at))),
        new("a letter is left out", (line, at) => line.Remove(At(line, at), 1)),
        new("a letter is typed twice", (line, at) => line.Insert(At(line, at), line[At(line, at)].ToString())),
        new("a sign is typed", (line, at) => line.Insert(At(line, at), Signs[(int)(at * 997) % Signs.Length].ToString())),
        new("the colon is left out", (line, _) => Without(line, ':')),
        new("the space behind the colon is left out", (line, _) => line.Replace(": ", ":", StringComparison.Ordinal)),
        new("the last bracket is left out", (line, _) => WithoutLast(line, "]})")),
        new("the first bracket is left out", (line, _) => WithoutFirst(line, "[{(")),
        new("a quote is left out", (line, _) => Without(line, '"')),
        new("a comma is left out", (line, _) => Without(line, ',')),
        new("the line is indented by a tab", (line, _) => "\t" + line),
        new("the line is indented by one space more", (line, _) => " " + line),
        new("the indentation is lost", (line, _) => line.TrimStart()),
        new(TwiceName, (line, _) => line + "\n" + line),
        new("the end of the line is lost", (line, at) => line[..Math.Max(At(line, at), 1)]),
        new("the value is lost", (line, _) => line.Contains(':') ? line[..(line.IndexOf(':') + 1)] : string.Empty),
        new("the name of the field is lost", (line, _) => line[(line.IndexOf(':') + 1)..]),
        new("the name of the field is another", (line, _) => "colour" + line[Math.Max(line.IndexOf(':'), 0)..]),
        new("the value is a reference of YAML", (line, _) => Value(line, "*this")),
        new("the value is a list in a list", (line, _) => Value(line, "[[[a]]]")),
        new("the value is a group", (line, _) => Value(line, "{ a: b }")),
        new("a remark follows", (line, _) => line + " # to check"),
        new("a second colon follows", (line, _) => line + ": more"),
        new("HTML follows", (line, _) => line + " <b>more</b>"),
        new("a program follows as a link", (line, _) => line + " [more](javascript:alert(1))"),
        new("a note without a source follows", (line, _) => line + "[^99]"),
        new("half a link follows", (line, _) => line + " [more](/office/"),
        new("all letters are capitals", (line, _) => line.ToUpperInvariant()),
        new("an invisible character is in it", (line, at) => line.Insert(At(line, at), "\0")),
        new("another line is in its place", (_, _) => "Some words of another page."),
    ];

    /// <summary>True where another line is made, which may be the one that is told.</summary>
    public bool Doubles => Name == TwiceName;

    public override string ToString() => Name;

    /// <summary>The place of a letter.</summary>
    private static int At(string line, double at) => Math.Min((int)(at * line.Length), line.Length - 1);

    private static string SwapAt(string line, int at) => at + 1 < line.Length
        ? line[..at] + line[at + 1] + line[at] + line[(at + 2)..]
        : line + line[at];

    private static string Without(string line, char sign) => WithoutFirst(line, sign.ToString());

    private static string WithoutFirst(string line, string signs) =>
        line.IndexOfAny(signs.ToCharArray()) is >= 0 and var at ? line.Remove(at, 1) : line;

    private static string WithoutLast(string line, string signs) =>
        line.LastIndexOfAny(signs.ToCharArray()) is >= 0 and var at ? line.Remove(at, 1) : line;

    private static string Value(string line, string value) =>
        line.IndexOf(':') is >= 0 and var at ? line[..(at + 1)] + " " + value : line;
}
