namespace Overview.Content.Findings;

/// <summary>
/// Makes the author's words fit to stand in a message: of bearable length, and without control characters.
/// </summary>
internal static class Quotation
{
    private const int MaximumLength = 80;

    /// <summary>The particulars of a message, with every text among them made fit.</summary>
    public static object[] ForMessage(object[] particulars) =>
        [.. particulars.Select(one => one is string text ? Of(text) : one)];

    /// <summary>One text made fit.</summary>
    public static string Of(string text)
    {
        var cut = text.Length <= MaximumLength ? text.Length : MaximumLength;
        if (cut > 0 && cut < text.Length && char.IsHighSurrogate(text[cut - 1]))
        {
            cut--;
        }

        var shown = string.Create(cut, text, (span, all) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(all[i]) ? '\uFFFD' : all[i];
            }
        });
        return cut < text.Length ? shown + "..." : shown;
    }
}
