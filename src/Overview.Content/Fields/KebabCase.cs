using System.Text.RegularExpressions;

namespace Overview.Content.Fields;

/// <summary>The way ids, file names and fixed values are written: small letters, digits, single hyphens.</summary>
public static partial class KebabCase
{
    /// <summary>The kebab-case form of a name in the code: <c>PoliceForce</c> becomes <c>police-force</c>.</summary>
    public static string Of(string name) => Humps().Replace(name, "-").ToLowerInvariant();

    /// <summary>True when a text is written in kebab-case.</summary>
    public static bool IsKebabCase(string text) => Whole().IsMatch(text);

    /// <summary>The nearest kebab-case form of any text, such as a title.</summary>
    public static string From(string text) => NotAllowed().Replace(text.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Humps();

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotAllowed();
}
