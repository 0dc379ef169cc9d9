using System.Text;

namespace Overview.Content.PlainEnglish;

/// <summary>The words of one paragraph without its markup, with the place of each in the author's text.</summary>
internal sealed class Passage
{
    private readonly StringBuilder _words = new();
    private readonly List<(int Index, int Offset)> _pieces = [];
    private string? _text;

    /// <summary>The words.</summary>
    public string Text => _text ??= _words.ToString();

    /// <summary>The words of a sentence.</summary>
    public ReadOnlySpan<char> TextOf(Sentence sentence) => Text.AsSpan(sentence.Index, sentence.Length);

    /// <summary>Adds words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="offset">Where they begin in the author's text.</param>
    public void Add(ReadOnlySpan<char> words, int offset)
    {
        _pieces.Add((_words.Length, offset));
        _words.Append(words);
        _text = null;
    }

    /// <summary>The place in the author's text of a character.</summary>
    /// <param name="index">Its index in <see cref="Text"/>.</param>
    public int OffsetOf(int index)
    {
        var piece = _pieces.FindLast(one => one.Index <= index);
        return piece.Offset + index - piece.Index;
    }
}
