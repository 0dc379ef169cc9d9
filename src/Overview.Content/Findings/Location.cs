namespace Overview.Content.Findings;

/// <summary>A place in a file that an author edits.</summary>
/// <param name="File">Path relative to the input folder, with forward slashes.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in UTF-16 code units, counted from 1, as editors show it.</param>
public readonly record struct Location(string File, int Line, int Column) : IComparable<Location>
{
    /// <summary>The first character of a file, for findings about the file as a whole.</summary>
    public static Location StartOf(string file) => new(file, 1, 1);

    /// <summary>Orders by file, then line, then column: the order in which findings are printed.</summary>
    public int CompareTo(Location other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>True when <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    /// <summary>True when <paramref name="left"/> does not stand after <paramref name="right"/>.</summary>
    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    /// <summary>True when <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;

    /// <summary>The usual notation of compilers, which editors make clickable: <c>file(line,column)</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column})";
}
