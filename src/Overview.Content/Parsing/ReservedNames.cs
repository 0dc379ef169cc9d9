using Overview.Content.Identifiers;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Content.Parsing;

/// <summary>File names that would give a page the address of one that the site makes itself.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> EverywhereButPages = ["index", "table", "feed"];

    private static readonly HashSet<string> FixedUrls =
        [.. Enum.GetValues<FixedPage>().Where(page => page != FixedPage.Data).Select(Routes.To)];

    private static readonly HashSet<string> RootFolders =
        [.. ContentFolder.All.Where(folder => folder.Name is not ("" or "help")).Select(folder => folder.Name)];

    private static readonly HashSet<string> FixedRootNames =
        ["assets", "media", "search", "compare", "numbers", "404", "index"];

    /// <summary>True when the name cannot be used in the folder.</summary>
    public static bool Contains(ContentFolder folder, string slug) => folder switch
    {
        { Section: PageSection.Home } => false,
        { Section: PageSection.Help } => RootFolders.Contains(slug) || FixedRootNames.Contains(slug)
            || FixedUrls.Contains(Routes.To(PageSection.Help, slug)),
        { Kind: RecordKind.Page } => slug is "table" or "feed",
        _ => EverywhereButPages.Contains(slug),
    };
}
