using System.Text.RegularExpressions;

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

    private static readonly Regex AnyOfThem = new(
        $@"(?<![\w-])(?:{string.Join('|', PlainWords.Keys.OrderByDescending(key => key.Length).Select(Regex.Escape))})(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>What a text holds of it: the words as written, the plain ones, and where.</summary>
    public static IEnumerable<(string Words, string Plain, int Index)> In(string text) =>
        AnyOfThem.Matches(text).Select(match => (match.Value, PlainWords[match.Value], match.Index));
}
