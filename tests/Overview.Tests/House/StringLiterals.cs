namespace Overview.Tests.House;

/// <summary>Finds the string literals of C# source: plain, verbatim, raw, interpolated, inside each other.</summary>
internal sealed class StringLiterals
{
    private readonly string _source;
    private readonly List<(int Offset, string Text)> _found = [];
    private int _at;

    private StringLiterals(string source) => _source = source;

    /// <summary>Each literal as it is written between its quotes, with the line it begins on, counted from 1.</summary>
    public static IEnumerable<(int Line, string Text)> Of(string source)
    {
        var literals = new StringLiterals(source);
        literals.ReadCode(stop: '\0');
        return literals._found.OrderBy(one => one.Offset)
            .Select(one => (source.AsSpan(0, one.Offset).Count('\n') + 1, one.Text));
    }

    private void ReadCode(char stop)
    {
        for (var depth = 0; _at < _source.Length; _at++)
        {
            if (Skips("//", "\n") || Skips("/*", "*/") || IsCharacter())
            {
                continue;
            }

            if (BeginsString(out var dollars, out var isVerbatim))
            {
                ReadString(dollars, isVerbatim);
                continue;
            }

            if (depth == 0 && _source[_at] == stop)
            {
                return;
            }

            depth += _source[_at] switch { '{' => 1, '}' => -1, _ => 0 };
        }
    }

    /// <summary>Skips a comment up to the last character of its end.</summary>
    private bool Skips(string begin, string end)
    {
        if (string.CompareOrdinal(_source, _at, begin, 0, begin.Length) != 0)
        {
            return false;
        }

        var close = _source.IndexOf(end, _at + begin.Length, StringComparison.Ordinal);
        _at = close < 0 ? _source.Length : close + end.Length - 1;
        return true;
    }

    private bool IsCharacter()
    {
        if (_source[_at] != '\'')
        {
            return false;
        }

        var start = _at + 1;
        _at = _source.IndexOf('\'', start + (_source[start] == '\\' ? 2 : 1));
        return true;
    }

    /// <summary>True at the quote, or at the signs before it; the place is then the first quote.</summary>
    private bool BeginsString(out int dollars, out bool isVerbatim)
    {
        var at = _at;
        while (at < _source.Length && _source[at] is '$' or '@')
        {
            at++;
        }

        dollars = _source[_at..at].Count(sign => sign == '$');
        isVerbatim = _source[_at..at].Contains('@', StringComparison.Ordinal);
        if (at >= _source.Length || _source[at] != '"')
        {
            return false;
        }

        _at = at;
        return true;
    }

    /// <summary>Begins at the first quote, ends at the last.</summary>
    private void ReadString(int dollars, bool isVerbatim)
    {
        var start = _at;
        var fence = isVerbatim ? 1 : Run('"');
        if (fence == 2)
        {
            _at++;
            _found.Add((start, string.Empty));
            return;
        }

        _at += fence;
        while (_at < _source.Length && !IsEnd(fence, isVerbatim))
        {
            Step(dollars, fence, isVerbatim);
        }

        var text = _source[(start + fence)..Math.Min(_at, _source.Length)];
        _found.Add((start, fence > 2 ? text.TrimStart() : text));
        _at += fence - 1;
    }

    /// <summary>Two quotes in a verbatim string stand for one.</summary>
    private bool IsEnd(int fence, bool isVerbatim)
    {
        if (Run('"') < fence)
        {
            return false;
        }

        var isPair = isVerbatim && _at + 1 < _source.Length && _source[_at + 1] == '"';
        _at += isPair ? 1 : 0;
        return !isPair;
    }

    private void Step(int dollars, int fence, bool isVerbatim)
    {
        var isRaw = fence > 2;
        var braces = dollars > 0 ? Run('{') : 0;
        if (braces > 0 && (isRaw ? braces >= dollars : braces % 2 == 1))
        {
            _at += braces;
            ReadCode('}');
            _at += isRaw ? dollars : 1;
            return;
        }

        var isEscape = !isRaw && !isVerbatim && _source[_at] == '\\';
        _at += isEscape ? 2 : Math.Max(braces, 1);
    }

    private int Run(char sign)
    {
        var end = _at;
        while (end < _source.Length && _source[end] == sign)
        {
            end++;
        }

        return end - _at;
    }
}
