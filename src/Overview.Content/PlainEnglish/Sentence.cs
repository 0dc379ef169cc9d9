using System.Text.RegularExpressions;

namespace Overview.Content.PlainEnglish;

/// <summary>A sentence of a passage.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Index">Where it begins in the passage.</param>
internal sealed partial record Sentence(string Text, int Index)
{
    /// <summary>Its words: what holds a letter or digit between spaces.</summary>
    public IReadOnlyList<string> Words { get; } = [.. Word().Matches(Text).Select(match => match.Value)];

    /// <summary>The sentences of a text.</summary>
    public static IEnumerable<Sentence> In(string text)
    {
        var start = 0;
        foreach (Match end in End().Matches(text))
        {
            yield return new Sentence(text[start..end.Index], start);
            start = end.Index + end.Length;
        }

        if (start < text.Length && !string.IsNullOrWhiteSpace(text[start..]))
        {
            yield return new Sentence(text[start..], start);
        }
    }

    /// <summary>
    /// The space after a full stop, question or exclamation mark, where what follows may begin a sentence; not after
    /// abbreviations such as "Dr." and initials.
    /// </summary>
    [GeneratedRegex("""(?<=[.!?]["'”’)\]]?)(?<!(?:\b(?:Mr|Mrs|Ms|Dr|St|No|Rev|Cllr|vs|e\.g|i\.e)|(?<![\w&])\p{Lu})\.)\s+(?=["'“‘(\[]?[\p{Lu}\p{N}£])""")]
    private static partial Regex End();

    [GeneratedRegex("""[^\s]*[\p{L}\p{N}][^\s]*""")]
    private static partial Regex Word();
}
