namespace Overview.Content.Findings;

/// <summary>Every rule of the site. Codes are stable: a code once used is never given to another rule.</summary>
public static class FindingCatalogue
{
    /// <summary>All rules, by code.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        .. FileRules.All, .. FieldRules.All, .. DateRules.All, .. LinkRules.All, .. LedgerRules.All,
        .. MarkdownRules.All, .. SearchRules.All, .. OutsideLinkRules.All, .. PlainEnglishRules.All,
        .. ProvenanceRules.All, .. PersonalDataRules.All,
    ];

    /// <summary>The rule with a code, or null.</summary>
    public static FindingRule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);
}
