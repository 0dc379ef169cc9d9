using Overview.Content.Records;

namespace Overview.Content.Routing;

/// <summary>The folders of pages of prose, and the section that each is.</summary>
internal static class PageFolders
{
    /// <summary>All of them; the input folder itself has the empty name.</summary>
    public static IReadOnlyList<(string Name, PageSection Section)> All { get; } =
    [
        ("office", PageSection.Office),
        ("working-group", PageSection.WorkingGroup),
        ("research", PageSection.Research),
        ("guides", PageSection.Guides),
        ("law", PageSection.Law),
        ("help", PageSection.Help),
        (string.Empty, PageSection.Home),
    ];

    /// <summary>The URL of a page by its id, such as <c>office/contact</c>; null where there is no such folder.</summary>
    public static string? UrlOf(string id)
    {
        var slash = id.LastIndexOf('/');
        var folder = slash < 0 ? string.Empty : id[..slash];
        return All.Any(one => one.Name == folder)
            ? Routes.To(All.First(one => one.Name == folder).Section, id[(slash + 1)..])
            : null;
    }
}
