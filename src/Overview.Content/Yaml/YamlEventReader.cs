using System.Buffers;
using Overview.Content.Findings;
using Overview.Content.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Overview.Content.Yaml;

/// <summary>Reads one piece of YAML into nodes that keep line and column.</summary>
internal sealed class YamlEventReader
{
    /// <summary>What ends a line in YAML.</summary>
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\u0085\u2028\u2029");

    private readonly SourceText _source;
    private readonly int _start;
    private readonly Parser _events;

    /// <summary>Looks at a piece; it keeps its column, whatever stands before it on its line.</summary>
    public YamlEventReader(SourceText source, YamlPart part)
    {
        var (offset, column) = part.First;
        _source = source;
        _start = offset - column;
        _events = new Parser(new StringReader(new string(' ', column) + source.Text[offset..part.End]));
    }

    /// <summary>What it holds that content may not hold; null while nothing was refused.</summary>
    public Finding? Refusal { get; private set; }

    /// <summary>Reads the one value that is there; null where that was refused.</summary>
    /// <param name="level">How deep the piece is nested, from 1.</param>
    /// <exception cref="YamlException">It is no YAML.</exception>
    /// <exception cref="InvalidOperationException">The parser lost its way: a bracket or brace is left open.</exception>
    public YamlNode? Read(int level)
    {
        _events.Consume<StreamStart>();
        if (!_events.TryConsume<DocumentStart>(out _))
        {
            return new YamlMapping(_source.At(_start), []);
        }

        if (ReadNode(level) is not { } root)
        {
            return null;
        }

        _events.Consume<DocumentEnd>();
        return _events.Current is DocumentStart second
            ? Refuse(FileRules.YamlFeature, second, "A second document")
            : root;
    }

    private YamlNode? ReadNode(int level)
    {
        var current = _events.Current!;
        if (current is AnchorAlias)
        {
            return Refuse(FileRules.YamlFeature, current, "A reference ('*')");
        }

        if (current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false, Tag.IsNonSpecific: false })
        {
            return Refuse(FileRules.YamlFeature, current, "A mark that begins with '&' or '!'");
        }

        if (level > YamlTreeReader.DeepestLevel)
        {
            return Refuse(FileRules.YamlDepth, current, YamlTreeReader.DeepestLevel);
        }

        return current switch
        {
            Scalar => ReadScalar(),
            SequenceStart => ReadSequence(level),
            _ => ReadMapping(level),
        };
    }

    private YamlScalar? ReadScalar()
    {
        var scalar = _events.Consume<Scalar>();
        var isPlain = scalar.Style is ScalarStyle.Plain;
        if (isPlain && scalar.End.Line > scalar.Start.Line)
        {
            Refusal = FileRules.YamlSyntax.At(_source.At(SecondLine(scalar)), YamlProblem.GoesOn);
            return null;
        }

        return new YamlScalar(PlaceOf(scalar), scalar.Value, !isPlain)
        {
            Remark = isPlain ? RemarkBehind(_start + (int)scalar.End.Index) : null,
        };
    }

    private YamlSequence? ReadSequence(int level)
    {
        var start = _events.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!_events.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(level + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new YamlSequence(PlaceOf(start), items);
    }

    private YamlMapping? ReadMapping(int level)
    {
        var start = _events.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        while (!_events.TryConsume<MappingEnd>(out _))
        {
            var written = _events.Current!;
            if (ReadNode(level + 1) is not { } key)
            {
                return null;
            }

            if (key is not YamlScalar name)
            {
                Refuse(FileRules.NotFields, written, "the name of a field");
                return null;
            }

            if (ReadNode(level + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new YamlEntry(name, value));
        }

        return new YamlMapping(PlaceOf(start), entries);
    }

    /// <summary>Where a value without quotes goes on, as it does where the next field has lost its name.</summary>
    private int SecondLine(Scalar scalar)
    {
        var text = _source.Text;
        var start = _start + (int)scalar.Start.Index;
        var at = start + Math.Max(text.AsSpan(start).IndexOfAny(LineEnds), 0);
        while (at < text.Length - 1 && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The place of a sign '#' that follows a value on its line.</summary>
    private Location? RemarkBehind(int offset)
    {
        var text = _source.Text;
        var at = offset;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        var isRemark = at < text.Length && text[at] == '#' && at > 0 && text[at - 1] is ' ' or '\t';
        return isRemark ? _source.At(at) : null;
    }

    private YamlNode? Refuse(FindingRule rule, ParsingEvent at, object particular)
    {
        Refusal = rule.At(PlaceOf(at), particular);
        return null;
    }

    private Location PlaceOf(ParsingEvent parsingEvent) => _source.At(_start + (int)parsingEvent.Start.Index);
}
