using Overview.Content.Feeds;
using Overview.Content.Joining;
using Overview.Content.OpenData;
using Overview.Content.Routing;

namespace Overview.Content.Building;

/// <summary>
/// All that a page may know: a page is a pure function of this and its route. Immutable, made before rendering.
/// </summary>
public sealed class Site
{
    /// <summary>Brings together what pages are made from.</summary>
    public Site(Catalogue catalogue, BuildSettings build, AssetManifest assets)
    {
        Catalogue = catalogue;
        Build = build;
        Assets = assets;
        Routes = new RouteTable(catalogue);
        Feeds = new FeedTable(catalogue, Routes);
        BaseUrl = (build.BaseUrl ?? catalogue.Settings.BaseUrl).TrimEnd('/');
        BasePath = Uri.TryCreate(BaseUrl, UriKind.Absolute, out var uri) ? uri.AbsolutePath.TrimEnd('/') : string.Empty;
    }

    /// <summary>Everything the site says.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>What the build was asked for.</summary>
    public BuildSettings Build { get; }

    /// <summary>The theme's files.</summary>
    public AssetManifest Assets { get; }

    /// <summary>The pictures of authors of which copies are made, by their root-relative URLs.</summary>
    public IReadOnlyDictionary<string, PictureFile> Pictures { get; init; } = new Dictionary<string, PictureFile>();

    /// <summary>Every page.</summary>
    public RouteTable Routes { get; }

    /// <summary>Every feed.</summary>
    public FeedTable Feeds { get; }

    /// <summary>The files of open data, once they are made; only then pages can tell their sizes.</summary>
    public IReadOnlyList<Download> Downloads { get; private set; } = [];

    /// <summary>The public address, without a slash at the end.</summary>
    public string BaseUrl { get; }

    /// <summary>The path under which the site is served; empty at the root of a host.</summary>
    public string BasePath { get; }

    /// <summary>The same site with its files of open data.</summary>
    public Site With(IReadOnlyList<Download> downloads)
    {
        var site = (Site)MemberwiseClone();
        site.Downloads = downloads;
        return site;
    }

    /// <summary>The address for a link on a page to a root-relative URL of the site.</summary>
    public string Href(string url) => BasePath + url;

    /// <summary>The full public address of a root-relative URL of the site.</summary>
    public string AbsoluteUrl(string url) => BaseUrl + url;
}
