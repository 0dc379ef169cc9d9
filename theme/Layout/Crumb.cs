using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Theme.Words;

namespace Overview.Theme.Layout;

/// <summary>A page above the one being read.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Url">Its root-relative URL.</param>
public sealed record Crumb(string Label, string Url)
{
    /// <summary>A page that exists whatever the content.</summary>
    public static Crumb To(FixedPage page) => new(FixedPageWords.Title(page), Routes.To(page));

    /// <summary>The page of a region.</summary>
    public static Crumb To(Region region) => new(region.Label, Routes.To(region.Id));

    /// <summary>The page of a theme.</summary>
    public static Crumb To(ProjectTheme theme) => new(theme.Label, Routes.To(theme.Id));
}
