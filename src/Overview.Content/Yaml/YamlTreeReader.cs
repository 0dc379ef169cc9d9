using System.Buffers;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Sources;
using YamlDotNet.Core;

namespace Overview.Content.Yaml;

/// <summary>
/// Reads a part of a file as YAML, field by field and entry by entry, so that a mistake in one hides nothing of the
/// others: what cannot be read is reported once, and stands in the tree as <see cref="YamlUnreadable"/>.
/// </summary>
internal sealed class YamlTreeReader
{
    /// <summary>Deeper than any content needs, far from where recursion would fail.</summary>
    public const int DeepestLevel = 10;

    /// <summary>Signs that do not stand in the name of a field, and the colon behind it.</summary>
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(":[{\"'#");

    private readonly ParseContext _context;
    private readonly SourceText _source;

    private YamlTreeReader(ParseContext context)
    {
        _context = context;
        _source = context.Source;
    }

    /// <summary>True when more is wrong than anybody would mend: to find out what else is would take long.</summary>
    private bool IsHopeless => _context.ErrorCount > ContentParser.MostFindings;

    /// <summary>Reads the text between two offsets; null when none of it can be read, which is then reported.</summary>
    public static YamlNode? Read(ParseContext context, int start, int end)
    {
        var from = start + LengthOfMark(context.Source.Text.AsSpan(start, end - start));
        var node = new YamlTreeReader(context).ReadBlock(from, end, 1);
        return node is YamlUnreadable ? null : node;
    }

    private YamlNode ReadBlock(int start, int end, int level)
    {
        var parts = new YamlParts(_source, start, end);
        if (parts.IsEmpty)
        {
            return new YamlMapping(_source.At(start), []);
        }

        var all = parts.All().ToList();
        if (level > DeepestLevel)
        {
            return Unreadable(all[0], FileRules.YamlDepth.At(_source.At(all[0].First.Offset), DeepestLevel));
        }

        var place = _source.At(all[0].First.Offset);
        if (parts.IsList)
        {
            return new YamlSequence(place, [.. all.TakeWhile(_ => !IsHopeless).SelectMany(part => ReadItem(part, parts.Column, level))]);
        }

        return all is [var only] && _source.Text[only.First.Offset] is '[' or '{'
            ? ReadWhole(only, level)
            : ReadFields(all, parts.Column, level);
    }

    private YamlNode ReadFields(List<YamlPart> parts, int column, int level)
    {
        var entries = new List<YamlEntry>();
        foreach (var part in parts.TakeWhile(_ => !IsHopeless))
        {
            if (ReadField(part, column, level) is not { } node)
            {
                entries.Add(new YamlEntry(NameOf(part), Unreadable(part, null)));
            }
            else if (node is YamlMapping mapping)
            {
                entries.AddRange(mapping.Entries);
            }
            else if (parts.Count == 1)
            {
                return node;
            }
            else
            {
                Report(part, node is YamlScalar ? YamlProblem.NoColon : YamlProblem.NoField);
                entries.Add(new YamlEntry(NameOf(part), Unreadable(part, null)));
            }
        }

        return new YamlMapping(_source.At(parts[0].First.Offset), entries);
    }

    /// <summary>The field as a mapping of one entry; null where it cannot be read, which is then reported.</summary>
    private YamlNode? ReadField(YamlPart part, int column, int level)
    {
        if (part.First.Column != column || IsMark(part))
        {
            ReportPlace(part, YamlProblem.NoField, column);
            return null;
        }

        var node = TryRead(part, level, out var problem);
        if (problem is null)
        {
            return node;
        }

        if (ReadStray(part, level) is { } stray)
        {
            return stray;
        }

        var endOfLine = EndOfLine(part.First.Offset, part.End);
        var header = _source.Text[part.First.Offset..endOfLine].TrimEnd();
        var below = new YamlParts(_source, endOfLine, part.End);
        var isBlock = header.AsSpan().IndexOfAny(NotInNames) == header.Length - 1 && header.EndsWith(':') && !below.IsEmpty;
        if (!isBlock)
        {
            _context.Report(below.IsList || IsWordsAbove(header, below) ? NoHeader(part, header) : problem);
            return null;
        }

        var name = new YamlScalar(_source.At(part.First.Offset), header[..^1], false);
        return new YamlMapping(name.Location, [new YamlEntry(name, ReadBlock(endOfLine, part.End, level + 1))]);
    }

    /// <summary>Words without a colon or any other sign of YAML, above what belongs to a field.</summary>
    private static bool IsWordsAbove(string header, YamlParts below) =>
        !below.IsEmpty && header.AsSpan().IndexOfAny(NotInNames) < 0;

    /// <summary>A line does not name what stands below it: what is wrong is that line.</summary>
    private Finding NoHeader(YamlPart part, string header)
    {
        var colon = header.IndexOf(':', StringComparison.Ordinal);
        var value = colon < 0 ? 0 : header.Length - header[(colon + 1)..].TrimStart().Length;
        return FileRules.YamlSyntax.At(
            _source.At(part.First.Offset + value), colon < 0 ? YamlProblem.NoColon : YamlProblem.ListBelow);
    }

    /// <summary>A sound field with one below it that is indented by mistake; null where it is no such pair.</summary>
    private YamlMapping? ReadStray(YamlPart part, int level)
    {
        var first = part with { End = EndOfLine(part.First.Offset, part.End) };
        if (YamlLine.Between(_source, first.End, part.End).FirstOrDefault() is not { Offset: > 0 } second
            || TryRead(first, level, out var problem) is not YamlMapping { Entries: [{ Value: not YamlScalar { IsEmpty: true } }] } read
            || problem is not null)
        {
            return null;
        }

        var stray = new YamlPart(second, part.End);
        if (TryRead(stray with { End = EndOfLine(second.Offset, part.End) }, level, out _) is not YamlMapping)
        {
            return null;
        }

        if (IsSlip(part, second))
        {
            Report(part, YamlProblem.WrongColumn);
        }
        else
        {
            ReportPlace(stray, YamlProblem.NoField, part.First.Column);
        }

        return read with { Entries = [.. read.Entries, new YamlEntry(NameOf(stray), Unreadable(stray, null))] };
    }

    /// <summary>True where the first field of an item stands apart from all others of the item.</summary>
    private bool IsSlip(YamlPart part, YamlLine second)
    {
        var startOfLine = part.First.Offset - part.First.Column;
        var isOfItem = YamlLine.IsItem(_source.Text.AsSpan(startOfLine, part.First.Column).TrimStart(' '));
        return isOfItem && (YamlParts.IsSlip(part.First.Column, second.Column)
            || YamlLine.Between(_source, second.Offset, part.End).Count(line => line.Column == second.Column) > 1);
    }

    /// <summary>The item of a list, with the hyphen in front.</summary>
    private IEnumerable<YamlNode> ReadItem(YamlPart part, int column, int level)
    {
        if (part.First.Column != column || !YamlLine.IsItem(_source.Text.AsSpan(part.First.Offset)))
        {
            ReportPlace(part, YamlProblem.NoHyphen, column);
            return [Unreadable(part, null)];
        }

        var node = TryRead(part, level, out var problem);
        if (problem is null)
        {
            return node is YamlSequence list ? list.Items : [Unreadable(part, null)];
        }

        var content = YamlLine.Between(_source, part.First.Offset + 1, part.End).FirstOrDefault();
        var isBlock = content.Offset > 0 && _source.Text[content.Offset] is not ('[' or '{' or '"' or '\'');
        return [isBlock ? ReadBlock(part.First.Offset + 1, part.End, level + 1) : Unreadable(part, problem)];
    }

    private YamlNode ReadWhole(YamlPart part, int level) =>
        TryRead(part, level, out var problem) ?? Unreadable(part, problem);

    /// <summary>Reads a piece as it stands; what is wrong with it is given back, not reported.</summary>
    private YamlNode? TryRead(YamlPart part, int level, out Finding? problem)
    {
        if (YamlProblem.TabInIndentation(_source, part) is { } tab)
        {
            problem = FileRules.YamlSyntax.At(_source.At(tab), YamlProblem.Tab);
            return null;
        }

        var reader = new YamlEventReader(_source, part);
        try
        {
            var node = reader.Read(level);
            problem = null;
            if (reader.Refusal is { } refusal)
            {
                _context.Report(YamlProblem.LeftOpenIn(_source, part) ?? refusal);
            }

            return node;
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException)
        {
            problem = YamlProblem.Find(_source, part, broken as YamlException);
            return null;
        }
    }

    private YamlUnreadable Unreadable(YamlPart part, Finding? problem)
    {
        if (problem is not null)
        {
            _context.Report(problem);
        }

        return new YamlUnreadable(_source.At(part.First.Offset), _source.Text[part.First.Offset..part.End]);
    }

    /// <summary>Reports a part that does not belong where it stands.</summary>
    private void ReportPlace(YamlPart part, string words, int column)
    {
        if (IsMark(part))
        {
            _context.Report(FileRules.YamlFeature.At(_source.At(part.First.Offset), "A second document"));
        }
        else if (YamlProblem.TabInIndentation(_source, part) is { } tab)
        {
            _context.Report(FileRules.YamlSyntax.At(_source.At(tab), YamlProblem.Tab));
        }
        else
        {
            Report(part, part.First.Column == column ? words : YamlProblem.WrongColumn);
        }
    }

    private void Report(YamlPart part, string words) =>
        _context.Report(FileRules.YamlSyntax.At(_source.At(part.First.Offset), words));

    /// <summary>The first word of a field that cannot be read: most likely its name.</summary>
    private YamlScalar NameOf(YamlPart part)
    {
        var text = _source.Text.AsSpan(part.First.Offset, part.End - part.First.Offset);
        var length = text.IndexOfAny(": \t\r\n");
        return new YamlScalar(_source.At(part.First.Offset), (length < 0 ? text : text[..length]).ToString(), false);
    }

    /// <summary>True for the marks by which YAML divides documents.</summary>
    private bool IsMark(YamlPart part) => LengthOfMark(_source.Text.AsSpan(part.First.Offset)) > 0;

    /// <summary>The length of a line of three hyphens or dots; 0 for every other line.</summary>
    private static int LengthOfMark(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAny('\r', '\n');
        return (length < 0 ? text : text[..length]).TrimEnd() is "---" or "..." ? 3 : 0;
    }

    private int EndOfLine(int start, int end)
    {
        var length = _source.Text.AsSpan(start, end - start).IndexOfAny('\r', '\n');
        return length < 0 ? end : start + length;
    }
}
