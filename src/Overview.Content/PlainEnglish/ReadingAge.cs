namespace Overview.Content.PlainEnglish;

/// <summary>
/// How old readers should be for a text: the Flesch-Kincaid grade (Kincaid and others, Research Branch Report 8-75,
/// 1975), a school year of the United States, and five years on top.
/// </summary>
internal sealed class ReadingAge
{
    /// <summary>Shorter texts give no steady figure, in words.</summary>
    public const int FewestWords = 100;

    private const int AgeInGradeZero = 5;

    private int _sentences;
    private int _words;
    private int _syllables;

    /// <summary>True when there are enough words for a figure.</summary>
    public bool IsKnown => _words >= FewestWords;

    /// <summary>The age in years.</summary>
    public double Years =>
        (0.39 * _words / _sentences) + (11.8 * _syllables / _words) - 15.59 + AgeInGradeZero;

    /// <summary>Counts a sentence in.</summary>
    public void Add(Sentence sentence)
    {
        _sentences++;
        _words += sentence.Words;
        _syllables += sentence.Syllables;
    }
}
