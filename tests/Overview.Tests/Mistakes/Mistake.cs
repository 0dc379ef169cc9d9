using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Overview.Tests.Mistakes;

/// <summary>A mistake of an author: an edit of a file of <c>input/</c>, and what is told about it.</summary>
public sealed partial class Mistake
{
    /// <summary>Stands where the mistake is told; it is no part of the text.</summary>
    private const char Mark = '«';

    /// <summary>What the author did wrong; also the name of the list's entry.</summary>
    [YamlDotNet.Serialization.YamlMember(Alias = "mistake")]
    public string Name { get; set; } = string.Empty;

    /// <summary>The file that is changed or made.</summary>
    public string File { get; set; } = string.Empty;

    /// <summary>The file from which a new one is copied.</summary>
    public string? Copy { get; set; }

    /// <summary>What is replaced, as a regular expression.</summary>
    public string? Find { get; set; }

    /// <summary>What takes its place.</summary>
    public string? Put { get; set; }

    /// <summary>What is added to the end of the file.</summary>
    public string? Append { get; set; }

    /// <summary>The whole text of a new file.</summary>
    public string? New { get; set; }

    /// <summary>True when the file is deleted.</summary>
    public bool Delete { get; set; }

    /// <summary>How many spaces are added to the end.</summary>
    public int Padding { get; set; }

    /// <summary>The encoding in which the file is saved, where that is not UTF-8.</summary>
    public string Encoding { get; set; } = "utf-8";

    /// <summary>Another edit that is needed before this one is a mistake; told in words of its own, or not at all.</summary>
    public Mistake? Also { get; set; }

    /// <summary>The line that is printed, without the place in front.</summary>
    public string Told { get; set; } = string.Empty;

    public override string ToString() => Name;

    /// <summary>The file as the author leaves it: null without it; and where the mistake is told.</summary>
    /// <param name="read">Reads a file of <c>input/</c>.</param>
    public (byte[]? Bytes, int Line, int Column) Make(Func<string, string> read)
    {
        if (Delete)
        {
            return (null, 1, 1);
        }

        var text = Text(New ?? read(Copy ?? File));
        var place = Math.Max(text.IndexOf(Mark, StringComparison.Ordinal), 0);
        var clean = text.Replace(Mark.ToString(), string.Empty, StringComparison.Ordinal) + new string(' ', Padding);
        var line = text.AsSpan(0, place).Count('\n') + 1;
        var column = place - text.LastIndexOf('\n', Math.Max(place - 1, 0));
        return (System.Text.Encoding.GetEncoding(Encoding).GetBytes(clean), line, place == 0 ? 1 : column);
    }

    private string Text(string from)
    {
        var text = from;
        if (Find is { } find)
        {
            var part = new Regex(find, RegexOptions.Multiline);
            Assert.True(part.IsMatch(text), $"'{File}' has no '{find}' any more.");
            text = part.Replace(text, Repeat(Put!), 1);
        }

        return text + Repeat(Append ?? string.Empty);
    }

    /// <summary>In the lists <c>{3×ab}</c> stands for <c>ababab</c>.</summary>
    private static string Repeat(string text) => Repeated().Replace(
        text,
        match => new StringBuilder().Insert(0, match.Groups[2].Value, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("\\{([0-9]+)×([^}]+)\\}")]
    private static partial Regex Repeated();
}
