using Overview.Content.Findings;
using Overview.Content.Parsing;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Overview.Content.Yaml;

/// <summary>Reads a part of a file as YAML, into nodes that keep line and column.</summary>
internal sealed class YamlTreeReader
{
    /// <summary>Deeper than any content needs, far from where recursion would fail.</summary>
    private const int DeepestLevel = 10;

    private readonly ParseContext _context;
    private readonly int _start;
    private readonly Parser _events;
    private Location _lastPlace;

    private YamlTreeReader(ParseContext context, int start, int end)
    {
        _context = context;
        _start = start;
        _lastPlace = context.Source.At(start);
        _events = new Parser(new StringReader(context.Source.Text[start..end]));
    }

    /// <summary>Reads the text between two offsets; null when it cannot be read, which is then reported.</summary>
    public static YamlNode? Read(ParseContext context, int start, int end)
    {
        var reader = new YamlTreeReader(context, start, end);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException broken)
        {
            var offset = (int)Math.Min(broken.Start.Index, end - start);
            context.Report(YamlProblem.TabInIndentation(context.Source, start, end)
                ?? FileRules.YamlSyntax.At(context.Source.At(start + offset), YamlProblem.InWords(broken)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The parser loses its way, without a position, where a bracket or brace is left open.
            context.Report(FileRules.YamlSyntax.At(reader._lastPlace, YamlProblem.LeftOpen));
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        _events.Consume<StreamStart>();
        if (!_events.TryConsume<DocumentStart>(out _))
        {
            return new YamlMapping(_context.Source.At(_start), []);
        }

        if (ReadNode(1) is not { } root)
        {
            return null;
        }

        _events.Consume<DocumentEnd>();
        if (_events.Current is DocumentStart second)
        {
            _context.Report(FileRules.YamlFeature.At(PlaceOf(second), "A second document"));
            return null;
        }

        return root;
    }

    private YamlNode? ReadNode(int level)
    {
        var current = _events.Current!;
        _lastPlace = PlaceOf(current);
        if (current is AnchorAlias)
        {
            return Refuse(FileRules.YamlFeature.At(PlaceOf(current), "A reference ('*')"));
        }

        if (current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false, Tag.IsNonSpecific: false })
        {
            return Refuse(FileRules.YamlFeature.At(PlaceOf(current), "A mark that begins with '&' or '!'"));
        }

        if (level > DeepestLevel)
        {
            return Refuse(FileRules.YamlDepth.At(PlaceOf(current), DeepestLevel));
        }

        return current switch
        {
            Scalar => ReadScalar(),
            SequenceStart => ReadSequence(level),
            _ => ReadMapping(level),
        };
    }

    private YamlScalar ReadScalar()
    {
        var scalar = _events.Consume<Scalar>();
        return new YamlScalar(PlaceOf(scalar), scalar.Value, scalar.Style is not ScalarStyle.Plain);
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
            var keyPlace = PlaceOf(_events.Current!);
            if (ReadNode(level + 1) is not { } key)
            {
                return null;
            }

            if (key is not YamlScalar name)
            {
                _context.Report(FileRules.NotFields.At(keyPlace, "the name of a field"));
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

    private YamlNode? Refuse(Finding finding)
    {
        _context.Report(finding);
        return null;
    }

    private Location PlaceOf(ParsingEvent parsingEvent) =>
        _context.Source.At(_start + (int)parsingEvent.Start.Index);
}
