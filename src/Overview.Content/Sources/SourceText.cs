using Overview.Content.Findings;

namespace Overview.Content.Sources;

/// <summary>The text of a content file, with line and column for every character.</summary>
public sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    /// <summary>Takes the decoded text of a file, without a byte order mark.</summary>
    /// <param name="path">Path relative to the input folder, with forward slashes.</param>
    /// <param name="text">The text; lines end in LF, CR LF or CR.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>Path relative to the input folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The number of lines.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>The place of a character.</summary>
    /// <param name="offset">Index in <see cref="Text"/>, in UTF-16 code units.</param>
    public Location At(int offset)
    {
        var clamped = Math.Clamp(offset, 0, Text.Length);
        var line = _lineStarts.BinarySearch(clamped);
        line = line < 0 ? ~line - 1 : line;
        return new Location(Path, line + 1, clamped - _lineStarts[line] + 1);
    }

    /// <summary>The index of a line's first character.</summary>
    /// <param name="line">Line, counted from 1.</param>
    public int StartOfLine(int line) => _lineStarts[Math.Clamp(line, 1, LineCount) - 1];
}
