using Overview.Content.Findings;

namespace Overview.Content.Markdown;

/// <summary>What was decided about the address of a link.</summary>
/// <param name="Kind">Where it leads.</param>
/// <param name="Rule">What is wrong with it, if anything.</param>
/// <param name="Particulars">What the sentences of the rule leave open.</param>
internal sealed record Address(AddressKind Kind, FindingRule? Rule, params object[] Particulars)
{
    /// <summary>An address without any fault.</summary>
    public static Address Good(AddressKind kind) => new(kind, null);

    /// <summary>An address that cannot be published.</summary>
    public static Address Refused(FindingRule rule, params object[] particulars) =>
        new(AddressKind.Refused, rule, particulars);
}
