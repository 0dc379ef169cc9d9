using System.Globalization;

namespace Overview.Content.Findings;

/// <summary>One kind of mistake: its code, its words and its remedy, all in one place.</summary>
/// <param name="Code">Stable code, <c>OV</c> and three digits.</param>
/// <param name="Severity">Whether it stops the publishing.</param>
/// <param name="Message">The sentence that is printed, with <c>{0}</c>-style places for the particulars.</param>
/// <param name="Fix">The remedy that is printed after it, with the same places.</param>
/// <param name="Cause">Why the site cannot accept it.</param>
/// <param name="Example">A line of content that shows the mistake.</param>
public sealed record FindingRule(
    string Code,
    Severity Severity,
    string Message,
    string Fix,
    string Cause,
    string Example)
{
    /// <summary>Makes the finding of this rule at a place, filling in the particulars.</summary>
    public Finding At(Location location, params object[] particulars) =>
        new(Code, Severity, location, Fill(Message, particulars), Fill(Fix, particulars));

    /// <summary>Makes the finding with a remedy of its own, such as "Did you mean ...?".</summary>
    public Finding WithFix(Location location, string fix, params object[] particulars) =>
        new(Code, Severity, location, Fill(Message, particulars), fix);

    private static string Fill(string sentence, object[] particulars) =>
        string.Format(CultureInfo.InvariantCulture, sentence, particulars);
}
