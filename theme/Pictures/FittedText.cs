namespace Overview.Theme.Pictures;

/// <summary>A text broken into lines that fit.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Size">The height of the font in pixels.</param>
internal sealed record FittedText(IReadOnlyList<string> Lines, int Size)
{
    private const char Cut = '\u2026';
    private const int BalanceStep = 20;

    /// <summary>Fits a text into a box: in the largest size that does, else cut at the end in the smallest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="font">The font.</param>
    /// <param name="width">The width of the box in pixels.</param>
    /// <param name="choices">Sizes from the largest on, each with the number of lines for which there is room.</param>
    public static FittedText Fit(
        string text, PictureFont font, int width, IReadOnlyList<(int Size, int Lines)> choices)
    {
        foreach (var (size, most) in choices)
        {
            var line = new LineBreaker(text, words => font.WidthOf(words, size));
            if (line.Break(width) is { } lines && lines.Count <= most && line.Fits(lines, width))
            {
                return new FittedText(Balance(line, lines, width), size);
            }
        }

        var (smallest, room) = choices[^1];
        var breaker = new LineBreaker(text, words => font.WidthOf(words, smallest));
        return new FittedText(CutOff(breaker, width, room), smallest);
    }

    /// <summary>Narrows the box as long as that takes no further line: no last line with a lonely word.</summary>
    private static IReadOnlyList<string> Balance(LineBreaker breaker, IReadOnlyList<string> lines, int width)
    {
        var best = lines;
        for (var limit = width - BalanceStep; best.Count > 1 && limit > width / 2; limit -= BalanceStep)
        {
            var next = breaker.Break(limit);
            if (next.Count > best.Count || !breaker.Fits(next, limit))
            {
                break;
            }

            best = next;
        }

        return best;
    }

    private static List<string> CutOff(LineBreaker breaker, int width, int most)
    {
        var lines = breaker.Break(width);
        var kept = lines.Take(most).ToList();
        if (lines.Count > most)
        {
            kept[^1] += Cut;
        }

        return [.. kept.Select(Shorten)];

        string Shorten(string line)
        {
            while (line.Length > 2 && !breaker.Fits([line], width))
            {
                line = line.TrimEnd(Cut)[..^1] + Cut;
            }

            return line;
        }
    }
}
