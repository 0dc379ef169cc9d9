using Overview.Content.Findings;
using Overview.Content.Parsing;

namespace Overview.Content.PersonalData;

/// <summary>
/// Looks through a whole file, its fields, text and remarks, for what belongs to a person. The files are public too,
/// not only the pages made from them.
/// </summary>
internal static class PersonalDataCheck
{
    /// <summary>Reports each mobile number and each personal e-mail address where it stands first.</summary>
    public static void Run(ParseContext context)
    {
        var text = context.Source.Text;
        foreach (var (written, index, _) in MobileNumber.In(text).DistinctBy(one => one.Digits))
        {
            Report(context, PersonalDataRules.MobileNumber, written, index);
        }

        var addresses = EmailAddress.OfPersonsIn(text);
        foreach (var (written, index) in addresses.DistinctBy(one => one.Written, StringComparer.OrdinalIgnoreCase))
        {
            Report(context, PersonalDataRules.PersonalEmail, written, index);
        }
    }

    private static void Report(ParseContext context, FindingRule rule, string written, int index) =>
        context.Report(rule.At(context.Source.At(index), Quotation.Of(written)));
}
