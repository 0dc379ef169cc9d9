using System.Text.RegularExpressions;

namespace Overview.Content.PersonalData;

/// <summary>Tells whether the name of a contact is that of a person: no list of first names could hold them all.</summary>
internal static partial class PersonName
{
    /// <summary>
    /// True where a form of address stands first; or where each of up to four words has a capital letter as only names
    /// have, and none belongs to a team or an organisation.
    /// </summary>
    public static bool IsMeant(string name) =>
        WithForm().IsMatch(name) || (Words().IsMatch(name) && !name.Split(' ', '-').Any(TeamWords.Contains));

    [GeneratedRegex(
        @"\A(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|PC|PCSO|Sgt|Cllr|Insp|Supt)\.?\s+\p{Lu}",
        RegexOptions.CultureInvariant)]
    private static partial Regex WithForm();

    [GeneratedRegex(
        @"\A(?:\p{Lu}\.|\p{Lu}['’\p{Ll}]+(?:[-'’]?\p{Lu}\p{Ll}+)*)(?:\s+(?:\p{Lu}\.?|\p{Lu}['’\p{Ll}]+(?:[-'’]?\p{Lu}\p{Ll}+)*)){0,3}\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
