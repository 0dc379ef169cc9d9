namespace Overview.Theme.Pictures;

/// <summary>Breaks a text into lines of whole words.</summary>
/// <param name="text">The text.</param>
/// <param name="widthOf">The width of a line in pixels.</param>
internal sealed class LineBreaker(string text, Func<string, float> widthOf)
{
    private readonly string[] _words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    private readonly Dictionary<string, float> _widths = new(StringComparer.Ordinal);

    /// <summary>Lines with as many words as fit, one at least.</summary>
    public IReadOnlyList<string> Break(int width)
    {
        var lines = new List<string>();
        foreach (var word in _words)
        {
            if (lines.Count > 0 && Fits([$"{lines[^1]} {word}"], width))
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>True when no line is wider.</summary>
    public bool Fits(IReadOnlyList<string> lines, int width) => lines.All(line => WidthOf(line) <= width);

    private float WidthOf(string line)
    {
        if (!_widths.TryGetValue(line, out var width))
        {
            _widths[line] = width = widthOf(line);
        }

        return width;
    }
}
