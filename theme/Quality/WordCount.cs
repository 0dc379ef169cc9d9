using Overview.Content.Markdown;

namespace Overview.Theme.Quality;

/// <summary>Counts the words of a page's text.</summary>
public static class WordCount
{
    /// <summary>The number of words outside tags; names that links fill in later do not count.</summary>
    public static int Of(Body body)
    {
        var (words, isInTag, isInWord) = (0, false, false);
        foreach (var letter in body.Html)
        {
            isInTag = letter == '<' || (isInTag && letter != '>');
            var isPartOfWord = !isInTag && letter != '>' && !char.IsWhiteSpace(letter);
            words += isPartOfWord && !isInWord ? 1 : 0;
            isInWord = isPartOfWord;
        }

        return words;
    }
}
