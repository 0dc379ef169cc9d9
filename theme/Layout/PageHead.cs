using Overview.Content.Records;
using Overview.Theme.Pictures;

namespace Overview.Theme.Layout;

/// <summary>What a page says about itself to browsers and search engines, and where it stands in the site.</summary>
/// <param name="Url">Its root-relative URL.</param>
/// <param name="Title">Its name among all pages of the site: no two are the same.</param>
/// <param name="Description">One sentence for lists of results.</param>
public sealed record PageHead(string Url, string Title, string Description)
{
    /// <summary>The pages above it, from the top, the home page left out.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>The root-relative URLs of stylesheets of its own, which follow the one of all pages.</summary>
    public IReadOnlyList<string> Stylesheets { get; init; } = [];

    /// <summary>The names of the theme's scripts that only this page needs.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>The picture that shows the page where it is posted; null for that of the site.</summary>
    public SharePicture? Picture { get; init; }

    /// <summary>The page's life, where it is an article with dates of its own.</summary>
    public Publication? Publication { get; init; }

    /// <summary>True for a page at a former address: browsers go on to its URL at once.</summary>
    public bool LeadsOn { get; init; }

    /// <summary>False for a page that search engines are to leave alone.</summary>
    public bool IsIndexed { get; init; } = true;
}
