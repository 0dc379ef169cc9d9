using Overview.Content.Records;

namespace Overview.Theme.Words;

/// <summary>The words for editions.</summary>
public static class EditionWords
{
    /// <summary>When it came out: "24 September 2014", "Kept current", "Date not known".</summary>
    public static string Date(Edition edition) => (edition.Kind, edition.Date) switch
    {
        (EditionKind.Living, _) => "Kept current",
        (_, { } date) => date.InWords,
        _ => "Date not known",
    };

    /// <summary>What kind of publication it is.</summary>
    public static string Kind(Edition edition) => edition.Kind switch
    {
        EditionKind.Overview => "Published overview",
        EditionKind.Research => "Research report",
        _ => "This site",
    };
}
