using System.Text.RegularExpressions;

namespace Overview.Content.PersonalData;

/// <summary>Finds e-mail addresses, and tells those of persons from those of teams.</summary>
internal static partial class EmailAddress
{
    /// <summary>Hosts at which people, and hardly any organisations, have a box; endings such as ".co.uk" left out.</summary>
    private static readonly HashSet<string> FreeHosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "aol", "blueyonder", "btinternet", "btopenworld", "fastmail", "gmail", "gmx", "googlemail", "hotmail", "icloud",
        "live", "mac", "mail", "me", "msn", "ntlworld", "outlook", "plusnet", "proton", "protonmail", "rocketmail",
        "sky", "talktalk", "tiscali", "tutanota", "virginmedia", "yahoo", "ymail", "zoho",
    };

    /// <summary>The addresses of persons in a text, with the place of each.</summary>
    public static IEnumerable<(string Written, int Index)> OfPersonsIn(string text) =>
        from match in Form().Matches(text)
        where IsOfPerson(match.Groups["box"].Value, match.Groups["host"].Value)
        select (match.Value, match.Index);

    private static bool IsOfPerson(string box, string host) =>
        IsFree(host.Split('.')) || (PersonForm().IsMatch(box) && !box.Split('.', '-', '_').Any(TeamWords.Contains));

    /// <summary>A free host has its name directly before the ending: not <c>mail.example.org</c>.</summary>
    private static bool IsFree(string[] parts)
    {
        var isLong = parts.Length > 2 && parts[^1].Length == 2 && parts[^2] is "co" or "com" or "org" or "me";
        var name = parts.Length - (isLong ? 3 : 2);
        return name == 0 && FreeHosts.Contains(parts[name]);
    }

    /// <summary>A box has 64 signs at most (RFC 5321, 4.5.3.1.1); without bounds a run of apostrophes would take long.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}/=&%+_.@-])(?<box>[A-Za-z0-9_+-][A-Za-z0-9_+'-]{0,63}(?:\.[A-Za-z0-9_+'-]{1,64}){0,8})"
        + @"@(?<host>(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,63})(?![\p{L}\p{N}/@-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    /// <summary>A first name, or the letter of one, and a last name; a number may tell namesakes apart.</summary>
    [GeneratedRegex(@"\A[A-Za-z]+(?:[._][A-Za-z'-]+){1,2}[0-9]{0,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PersonForm();
}
