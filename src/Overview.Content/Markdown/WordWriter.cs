using Overview.Content.PlainEnglish;

namespace Overview.Content.Markdown;

/// <summary>Writes words, and notes the acronyms among them which the glossary may explain.</summary>
internal sealed class WordWriter(BodyDraft draft, LinkCheck check)
{
    /// <summary>True while the words of a heading are being written: it is no place for a second link.</summary>
    public bool IsInHeading { get; set; }

    /// <summary>Writes words as they are.</summary>
    public void Write(string words)
    {
        var from = 0;
        if (!IsInHeading && !check.IsInLink)
        {
            foreach (var (letters, index) in Acronyms.In(words))
            {
                draft.Text(words.AsSpan(from, index - from)).MarkAcronym(letters);
                from = index + letters.Length;
            }
        }

        draft.Text(words.AsSpan(from));
    }
}
