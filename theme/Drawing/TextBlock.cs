namespace Overview.Theme.Drawing;

/// <summary>A text broken into lines that fit.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Size">The height of the font in pixels.</param>
internal sealed record TextBlock(IReadOnlyList<string> Lines, int Size)
{
    private const char Cut = '\u2026';
    private const double BalanceStep = 20;

    /// <summary>Fits a text into a box: in the largest size that does, else cut at the end in the smallest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">The font.</param>
    /// <param name="width">The width of the box in pixels.</param>
    /// <param name="choices">Sizes from the largest on, each with the number of lines for which there is room.</param>
    public static TextBlock Fit(
        string text, LetterCase letters, double width, IReadOnlyList<(int Size, int Lines)> choices)
    {
        foreach (var (size, most) in choices)
        {
            var measure = new TextMeasure(text, letters, size);
            var lines = measure.Break(width);
            if (lines.Count <= most && measure.Fits(lines, width))
            {
                return new TextBlock(measure.Words(Balance(measure, lines, width)), size);
            }
        }

        var (smallest, room) = choices[^1];
        return new TextBlock(CutOff(new TextMeasure(text, letters, smallest), letters, width, room), smallest);
    }

    /// <summary>Narrows the box as long as that takes no further line: no last line with a lonely word.</summary>
    private static IReadOnlyList<Range> Balance(TextMeasure measure, IReadOnlyList<Range> lines, double width)
    {
        var best = lines;
        for (var limit = width - BalanceStep; best.Count > 1 && limit > width / 2; limit -= BalanceStep)
        {
            var next = measure.Break(limit);
            if (next.Count > best.Count || !measure.Fits(next, limit))
            {
                break;
            }

            best = next;
        }

        return best;
    }

    private static List<string> CutOff(TextMeasure measure, LetterCase letters, double width, int most)
    {
        var lines = measure.Words(measure.Break(width));
        var kept = lines.Take(most).ToList();
        if (lines.Count > most)
        {
            kept[^1] += Cut;
        }

        return [.. kept.Select(line => Shorten(line))];

        string Shorten(string line)
        {
            while (line.Length > 2 && letters.WidthOf(line, measure.Size) > width)
            {
                line = line.TrimEnd(Cut)[..^1] + Cut;
            }

            return line;
        }
    }
}
