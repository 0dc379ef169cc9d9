using System.Text;
using Overview.Content.Parsing;
using Overview.Content.Sources;
using Overview.Content.Yaml;

namespace Overview.Content.Writing;

/// <summary>A Markdown file whose fields can be changed one by one, while all else stays as it is.</summary>
internal sealed class FrontMatterText
{
    private readonly List<FrontMatterPart> _parts;
    private readonly string _ending;
    private readonly string _body;

    private FrontMatterText(List<FrontMatterPart> parts, string ending, string body)
    {
        _parts = parts;
        _ending = ending;
        _body = body;
    }

    /// <summary>The fields, in the order in which they are written.</summary>
    public IReadOnlyList<FrontMatterPart> Parts => _parts;

    /// <summary>Takes a file apart; null where its fields cannot be told from each other by their lines.</summary>
    public static FrontMatterText? Read(string path, string text)
    {
        var context = new ParseContext(new SourceText(path, text));
        if (text.Replace("\r\n", "\n", StringComparison.Ordinal).Contains('\r')
            || FrontMatter.Read(context) is not { } front)
        {
            return null;
        }

        var entries = front.Fields.Entries;
        var isOneEachLine = entries.All(entry => entry.Key.Location.Column == 1)
            && entries.Select(entry => entry.Key.Text).Distinct(StringComparer.Ordinal).Count() == entries.Count;
        return entries.Count > 0 && isOneEachLine && context.ErrorCount == 0 ? Split(context.Source, front) : null;
    }

    /// <summary>The same file with a field set, at its place among the others.</summary>
    /// <param name="key">The field's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="order">The names of all fields, in order.</param>
    public FrontMatterText With(string key, YamlNode value, IReadOnlyList<string> order)
    {
        var parts = _parts.ToList();
        var index = parts.FindIndex(part => part.Key == key);
        var comment = index < 0 ? string.Empty : parts[index].Comment;
        var part = new FrontMatterPart(key, value, comment, YamlText.Entry(key, value));
        if (index >= 0)
        {
            parts[index] = part;
        }
        else
        {
            var rank = RankIn(order, key);
            var before = parts.FindLastIndex(one => RankIn(order, one.Key) < rank);
            parts.Insert(before + 1, part);
        }

        return new FrontMatterText(parts, _ending, _body);
    }

    /// <summary>The same file with its fields in order, each in the one form in which all are written.</summary>
    public string Formatted(IReadOnlyList<string> order) =>
        Whole(_parts.OrderBy(part => RankIn(order, part.Key)).Select(part => part.Formatted));

    /// <inheritdoc/>
    public override string ToString() => Whole(_parts.Select(part => part.Written));

    private string Whole(IEnumerable<string> fields)
    {
        var text = $"---\n{string.Concat(fields)}{_ending}---\n";
        return (_body.Contains("\r\n", StringComparison.Ordinal) ? text.ReplaceLineEndings("\r\n") : text) + _body;
    }

    /// <summary>Unknown fields keep their place behind the known ones.</summary>
    private static int RankIn(IReadOnlyList<string> order, string key)
    {
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i] == key)
            {
                return i;
            }
        }

        return order.Count;
    }

    private static FrontMatterText Split(SourceText source, FrontMatter front)
    {
        var lines = source.Text[source.StartOfLine(2)..front.BodyStart]
            .Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n').Split('\n')[..^1];
        var keys = front.Fields.Entries.Select(entry => entry.Key.Location.Line - 2).ToList();
        var starts = keys.ConvertAll(line => StartOfComment(lines, line));
        var parts = new List<FrontMatterPart>();
        for (var i = 0; i < keys.Count; i++)
        {
            var end = i + 1 < keys.Count ? starts[i + 1] : EndOfLast(lines, keys[i]);
            var entry = front.Fields.Entries[i];
            parts.Add(new FrontMatterPart(
                entry.Key.Text, entry.Value, Join(lines[starts[i]..keys[i]]), Join(WithoutEmptyEnd(lines[keys[i]..end]))));
        }

        var first = Join([.. lines[..starts[0]].Where(line => line.Trim().Length > 0)]);
        parts[0] = parts[0] with { Comment = first + parts[0].Comment };
        var ending = lines[EndOfLast(lines, keys[^1])..].Where(line => line.Trim().Length > 0);
        return new FrontMatterText(parts, Join([.. ending]), source.Text[front.BodyStart..]);
    }

    private static int StartOfComment(string[] lines, int key)
    {
        while (key > 0 && lines[key - 1].StartsWith('#'))
        {
            key--;
        }

        return key;
    }

    /// <summary>Comments at the left edge below the last field belong to none.</summary>
    private static int EndOfLast(string[] lines, int key)
    {
        var end = lines.Length;
        while (end - 1 > key && (lines[end - 1].StartsWith('#') || lines[end - 1].Trim().Length == 0))
        {
            end--;
        }

        return end;
    }

    private static string[] WithoutEmptyEnd(string[] lines)
    {
        var end = lines.Length;
        while (end > 1 && lines[end - 1].Trim().Length == 0)
        {
            end--;
        }

        return lines[..end];
    }

    private static string Join(string[] lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }
}
