using Overview.Content.Identifiers;
using Overview.Content.Parsing;
using Overview.Content.Routing;

namespace Overview.Content.Joining;

/// <summary>
/// Kinds of which nobody can tell all ids, because an entry of their data file cannot be read or the file is missing.
/// That is the one mistake to tell; mentions of ids that are not found are none.
/// </summary>
internal static class OpenKinds
{
    /// <summary>Finds them.</summary>
    public static HashSet<RecordKind> Of(IReadOnlyList<ParsedFile> files, IReadOnlyList<ParsedRecord> declared) =>
    [
        .. declared.Where(one => one.Key.Id.Length == 0).Select(one => one.Key.Kind),
        .. ContentParser.EntryFiles.Where(file => files.All(one => one.Path != file.Value)).Select(file => file.Key),
    ];

    /// <summary>How the addresses begin of which nobody can tell whether they exist.</summary>
    public static IEnumerable<string> AddressesOf(RecordKind kind) => kind switch
    {
        RecordKind.Region => [Routes.To(FixedPage.Regions), Routes.To(FixedPage.Themes)],
        RecordKind.Status => [Routes.To(FixedPage.Statuses)],
        RecordKind.Term => [Routes.To(FixedPage.Glossary) + "#"],
        _ => [],
    };
}
