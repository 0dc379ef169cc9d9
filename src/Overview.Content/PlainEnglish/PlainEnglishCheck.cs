using Markdig.Syntax;
using Overview.Content.Findings;
using Overview.Content.Markdown;

namespace Overview.Content.PlainEnglish;

/// <summary>Holds a text against the rules of plain English.</summary>
internal sealed class PlainEnglishCheck
{
    /// <summary>The most words of a sentence.</summary>
    public const int LongestSentence = 30;

    /// <summary>The most sentences of a paragraph.</summary>
    public const int LongestParagraph = 5;

    /// <summary>The highest reading age, in years.</summary>
    public const int HighestAge = 14;

    private readonly BodyDraft _draft;
    private readonly IReadOnlyList<Passage> _passages;

    private PlainEnglishCheck(MarkdownDocument document, BodyDraft draft)
    {
        _draft = draft;
        _passages = [.. PassageReader.Read(document)];
    }

    /// <summary>Reports what is hard to read, and notes the acronyms that only the glossary can explain.</summary>
    public static void Run(MarkdownDocument document, BodyDraft draft)
    {
        var check = new PlainEnglishCheck(document, draft);
        check.CheckSentences();
        check.CheckWords();
        check.NoteAcronyms();
    }

    private void CheckSentences()
    {
        var age = new ReadingAge();
        foreach (var passage in _passages)
        {
            var sentences = Sentence.In(passage.Text).ToList();
            if (sentences.Count > LongestParagraph)
            {
                _draft.Report(
                    PlainEnglishRules.LongParagraph, passage.OffsetOf(0), sentences.Count, LongestParagraph);
            }

            foreach (var sentence in sentences)
            {
                age.Add(sentence);
                CheckLength(passage, sentence);
            }
        }

        if (age.IsKnown && Math.Round(age.Years) is var years && years > HighestAge)
        {
            _draft.Report(PlainEnglishRules.HardToRead, _passages[0].OffsetOf(0), years, HighestAge);
        }
    }

    /// <summary>A table whose lines do not fit together reads as one long sentence: that is told as what it is.</summary>
    private void CheckLength(Passage passage, Sentence sentence)
    {
        if (sentence.Words > LongestSentence && !passage.TextOf(sentence).Contains('|'))
        {
            _draft.Report(
                PlainEnglishRules.LongSentence,
                passage.OffsetOf(sentence.Index),
                sentence.Words,
                LongestSentence);
        }
    }

    private void CheckWords()
    {
        foreach (var passage in _passages)
        {
            foreach (var (words, plain, index) in Officialese.In(passage.Text))
            {
                _draft.Report(PlainEnglishRules.Officialese, passage.OffsetOf(index), words, plain);
            }
        }
    }

    private void NoteAcronyms()
    {
        var text = string.Join(' ', _passages.Select(passage => passage.Text));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in _passages)
        {
            foreach (var (letters, index) in Acronyms.In(passage.Text))
            {
                if (seen.Add(letters) && !Acronyms.IsSpeltOut(letters, text))
                {
                    _draft.NoteAcronym(letters, passage.OffsetOf(index));
                }
            }
        }
    }
}
