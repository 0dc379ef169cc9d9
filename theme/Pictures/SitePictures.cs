using Overview.Content.Building;

namespace Overview.Theme.Pictures;

/// <summary>All pictures that the theme draws for a site. Pictures may be drawn at the same time.</summary>
public static class SitePictures
{
    /// <summary>The share pictures and the icons; fonts are read only when the first share picture is drawn.</summary>
    public static IReadOnlyList<SitePicture> Of(Site site)
    {
        var drawing = new Lazy<SharePictureDrawing>(() => new SharePictureDrawing(site.Catalogue.Settings.ShortTitle));
        return
        [
            .. ProjectPictures(site).Append(SharePicture.Of(site))
                .Select(picture => new SitePicture(picture.Url, () => drawing.Value.Draw(picture))),
            .. AppIcon.All.Select(icon => new SitePicture(icon.Url, () => IconDrawing.Draw(icon))),
        ];
    }

    /// <summary>The icon that browsers ask for at the root of a host (ICO).</summary>
    public static byte[] DrawFavoriteIcon() => IconDrawing.DrawFavorite();

    private static IEnumerable<SharePicture> ProjectPictures(Site site) => site.Build.HasProjectPictures
        ? site.Catalogue.Projects.Select(project => SharePicture.Of(project, site.Catalogue))
        : [];
}
