using Overview.Content.Routing;

namespace Overview.Ledger;

/// <summary>The list of published addresses on disk.</summary>
internal static class LedgerFile
{
    /// <summary>Reads it; a site without one has published nothing yet.</summary>
    /// <param name="input">The input folder.</param>
    public static UrlLedger Read(string input) =>
        new(File.Exists(PathIn(input)) ? File.ReadAllText(PathIn(input)) : string.Empty);

    /// <summary>Writes it with more addresses.</summary>
    public static void Add(string input, UrlLedger ledger, IEnumerable<string> urls) =>
        File.WriteAllText(PathIn(input), ledger.With(urls));

    private static string PathIn(string input) => Path.Combine(input, UrlLedger.File);
}
