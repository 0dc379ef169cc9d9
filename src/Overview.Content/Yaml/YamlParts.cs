using Overview.Content.Sources;

namespace Overview.Content.Yaml;

/// <summary>
/// Cuts a block of YAML into its fields or items by the way its lines are indented. What is wrong in one of them then
/// cannot reach into the next, as an open bracket would.
/// </summary>
internal sealed class YamlParts
{
    private readonly SourceText _source;
    private readonly List<YamlLine> _lines;
    private readonly int _end;

    /// <summary>Looks at the lines between two places.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Index of the block's first sign.</param>
    /// <param name="end">Index behind its last.</param>
    public YamlParts(SourceText source, int start, int end)
    {
        _source = source;
        _end = end;
        _lines = [.. YamlLine.Between(source, start, end)];
        IsEmpty = _lines.Count == 0;
        if (!IsEmpty)
        {
            IsList = YamlLine.IsItem(TextAt(_lines[0]));
            Column = IsList ? ColumnOfItems() : ColumnOfFields();
        }
    }

    /// <summary>True when nothing is written.</summary>
    public bool IsEmpty { get; }

    /// <summary>True when the block is a list, each item of which begins with a hyphen.</summary>
    public bool IsList { get; }

    /// <summary>How far its fields or items are indented.</summary>
    public int Column { get; }

    /// <summary>Its fields or items: where each begins, and where the next does.</summary>
    public IEnumerable<YamlPart> All()
    {
        var (first, isOpenList) = (_lines[0], false);
        foreach (var line in _lines.Skip(1))
        {
            if (line.Column <= Column && !BelongsToFirst(first, line, ref isOpenList))
            {
                yield return new YamlPart(first, line.Offset - line.Column);
                (first, isOpenList) = (line, false);
            }
        }

        yield return new YamlPart(first, _end);
    }

    /// <summary>That of the first field, unless that alone is indented further than those below it.</summary>
    private int ColumnOfFields()
    {
        if (_lines.Exists(line => line.Column == 0))
        {
            return 0;
        }

        var first = _lines.Find(IsTyped).Column;
        var least = _lines.Where(IsTyped).Min(line => line.Column);
        var isAlone = _lines.Count(line => line.Column == first) == 1;
        return least < first && isAlone && (_lines.Count(line => line.Column == least) > 1 || IsSlip(first, least))
            ? least
            : first;
    }

    /// <summary>Lines are indented by twos, so of two columns the odd one is the mistake.</summary>
    public static bool IsSlip(int column, int other) => int.IsOddInteger(column) && int.IsEvenInteger(other);

    /// <summary>
    /// That of the first item, unless it stands there alone and others stand together. Of two that stand apart, the one
    /// at the edge has lost its indentation.
    /// </summary>
    private int ColumnOfItems()
    {
        var columns = _lines.Where(line => IsTyped(line) && YamlLine.IsItem(TextAt(line))).Select(line => line.Column);
        var counts = columns.CountBy(column => column).ToList();
        return counts is [{ Value: > 1 }, ..] || counts.Count < 2
            ? counts.Select(one => one.Key).FirstOrDefault(_lines[0].Column)
            : counts.MaxBy(one => (one.Value, int.IsEvenInteger(one.Key), one.Key > 0)).Key;
    }

    /// <summary>False where a tab was typed, unless the block has no other line.</summary>
    private bool IsTyped(YamlLine line) =>
        line.Offset == _lines[^1].Offset || _source.Text[Math.Max(line.Offset - 1, 0)] != '\t';

    /// <summary>A closing bracket, or a list that is indented no further than the name of its field.</summary>
    private bool BelongsToFirst(YamlLine first, YamlLine line, ref bool isOpenList)
    {
        var text = TextAt(line);
        if (text[0] is ']' or '}')
        {
            return true;
        }

        isOpenList = !IsList && YamlLine.IsItem(text)
            && (isOpenList || FirstLine(first).TrimEnd().EndsWith(":", StringComparison.Ordinal));
        return isOpenList;
    }

    private ReadOnlySpan<char> TextAt(YamlLine line) => _source.Text.AsSpan(line.Offset, _end - line.Offset);

    private ReadOnlySpan<char> FirstLine(YamlLine line)
    {
        var text = TextAt(line);
        var length = text.IndexOfAny('\r', '\n');
        return length < 0 ? text : text[..length];
    }
}
