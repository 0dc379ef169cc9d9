using System.Globalization;
using Overview.Content.Building;

namespace Overview.Theme.Layout;

/// <summary>Writes what browsers need to load the fitting copy of a picture, and to keep its place until then.</summary>
internal static class PictureMark
{
    /// <summary>Text is about so wide; on narrow screens a picture is as wide as the screen.</summary>
    private const string Sizes = "(min-width: 46em) 42em, 94vw";

    /// <summary>The attributes of a picture; none where no copies of it are made.</summary>
    public static string Attributes(Site site, string url)
    {
        if (!site.Pictures.TryGetValue(url, out var picture))
        {
            return string.Empty;
        }

        var copies = string.Join(", ", picture.Sizes.Select(size => string.Create(
            CultureInfo.InvariantCulture, $"{site.Href(size.Url)} {size.Width}w")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $" srcset=\"{copies}\" sizes=\"{Sizes}\" width=\"{picture.Width}\" height=\"{picture.Height}\"");
    }
}
