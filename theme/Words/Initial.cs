namespace Overview.Theme.Words;

/// <summary>The letter under which a name stands in a list from A to Z.</summary>
public static class Initial
{
    /// <summary>"A" to "Z"; "0-9" for all else.</summary>
    public static string Of(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) ? name[..1].ToUpperInvariant() : "0-9";
}
