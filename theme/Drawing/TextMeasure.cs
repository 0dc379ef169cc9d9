namespace Overview.Theme.Drawing;

/// <summary>A text with the places of its letters: lines of it are measured without looking at letters again.</summary>
internal sealed class TextMeasure
{
    private readonly string _text;
    private readonly double[] _places;
    private readonly List<Range> _words = [];

    /// <summary>Measures a text.</summary>
    public TextMeasure(string text, LetterCase letters, int size)
    {
        _text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        _places = letters.PlacesIn(_text, size);
        Size = size;
        foreach (var word in _text.AsSpan().Split(' '))
        {
            _words.Add(word);
        }
    }

    /// <summary>The height of the font in pixels.</summary>
    public int Size { get; }

    /// <summary>Breaks the text into lines, each with as many words as fit, one at least.</summary>
    public IReadOnlyList<Range> Break(double width)
    {
        var lines = new List<Range>();
        foreach (var word in _words)
        {
            if (lines.Count > 0 && WidthOf(lines[^1].Start..word.End) <= width)
            {
                lines[^1] = lines[^1].Start..word.End;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>True when no line is wider.</summary>
    public bool Fits(IReadOnlyList<Range> lines, double width) => lines.All(line => WidthOf(line) <= width);

    /// <summary>The words of lines.</summary>
    public IReadOnlyList<string> Words(IEnumerable<Range> lines) => [.. lines.Select(line => _text[line])];

    private double WidthOf(Range line) => _places[line.End.Value] - _places[line.Start.Value];
}
