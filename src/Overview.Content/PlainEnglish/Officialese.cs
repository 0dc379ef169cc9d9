using System.Buffers;

namespace Overview.Content.PlainEnglish;

/// <summary>Words and phrases of offices, each with the plain word for it.</summary>
internal static class Officialese
{
    private static readonly Dictionary<string, string> PlainWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["accordingly"] = "'so'",
        ["additionally"] = "'also'",
        ["aforementioned"] = "which one you mean",
        ["ascertain"] = "'find out'",
        ["at this moment in time"] = "'now'",
        ["cognisant"] = "'aware'",
        ["commence"] = "'start'",
        ["commenced"] = "'started'",
        ["commencing"] = "'starting'",
        ["co-terminous"] = "'with the same borders'",
        ["coterminous"] = "'with the same borders'",
        ["disseminate"] = "'share' or 'send'",
        ["disseminated"] = "'shared' or 'sent'",
        ["due to the fact that"] = "'because'",
        ["endeavour"] = "'try'",
        ["endeavours"] = "'tries'",
        ["expedite"] = "'speed up'",
        ["facilitate"] = "'help'",
        ["facilitated"] = "'helped'",
        ["facilitates"] = "'helps'",
        ["facilitating"] = "'helping'",
        ["going forward"] = "'from now on', or nothing",
        ["holistic"] = "'whole'",
        ["in accordance with"] = "'under' or 'by'",
        ["in conjunction with"] = "'with'",
        ["in order to"] = "'to'",
        ["in relation to"] = "'about'",
        ["in respect of"] = "'about' or 'for'",
        ["in the event that"] = "'if'",
        ["leverage"] = "'use'",
        ["leveraged"] = "'used'",
        ["leveraging"] = "'using'",
        ["notwithstanding"] = "'despite'",
        ["operationalise"] = "'carry out'",
        ["optimise"] = "'improve'",
        ["optimised"] = "'improved'",
        ["prior to"] = "'before'",
        ["pursuant to"] = "'under'",
        ["remuneration"] = "'pay'",
        ["robust"] = "what makes it strong",
        ["stakeholder"] = "who it is",
        ["stakeholders"] = "who they are",
        ["streamline"] = "'simplify'",
        ["streamlined"] = "'simplified'",
        ["subsequent to"] = "'after'",
        ["subsequently"] = "'later' or 'then'",
        ["synergies"] = "what is gained",
        ["synergy"] = "what is gained",
        ["terminate"] = "'end'",
        ["terminated"] = "'ended'",
        ["thereafter"] = "'then' or 'afterwards'",
        ["upskill"] = "'train'",
        ["upskilled"] = "'trained'",
        ["utilisation"] = "'use'",
        ["utilise"] = "'use'",
        ["utilised"] = "'used'",
        ["utilising"] = "'using'",
        ["whilst"] = "'while'",
        ["with a view to"] = "'to'",
        ["with regard to"] = "'about'",
        ["with regards to"] = "'about'",
    };

    private static readonly string[] LongestFirst = [.. PlainWords.Keys.OrderByDescending(key => key.Length)];

    private static readonly SearchValues<string> AnyOfThem =
        SearchValues.Create(LongestFirst, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a text holds of it: the words as written, the plain ones, and where.</summary>
    public static IEnumerable<(string Words, string Plain, int Index)> In(string text)
    {
        for (var index = Next(text, 0); index >= 0; index = Next(text, index))
        {
            if (WordsAt(text, index) is { } words)
            {
                yield return (text.Substring(index, words.Length), PlainWords[words], index);
                index += words.Length;
            }
            else
            {
                index++;
            }
        }
    }

    private static int Next(string text, int start)
    {
        var index = text.AsSpan(start).IndexOfAny(AnyOfThem);
        return index < 0 ? -1 : start + index;
    }

    /// <summary>The longest of them that stands there as words by themselves.</summary>
    private static string? WordsAt(string text, int index) => index > 0 && IsPartOfWord(text[index - 1])
        ? null
        : LongestFirst.FirstOrDefault(words => StandsAt(text, index, words));

    private static bool StandsAt(string text, int index, string words) =>
        text.AsSpan(index).StartsWith(words, StringComparison.OrdinalIgnoreCase)
        && (index + words.Length == text.Length || !IsPartOfWord(text[index + words.Length]));

    private static bool IsPartOfWord(char character) => character is '-' or '_' || char.IsLetterOrDigit(character);
}
