using System.Text;
using System.Text.Json;
using Overview.Theme.Pictures;
using Overview.Theme.Tests.Rendering;
using SkiaSharp;

namespace Overview.Theme.Tests.Pictures;

/// <summary>The mark as icons, and the manifest that lists them.</summary>
public sealed class IconTests
{
    [Fact]
    public void Have_the_sizes_that_they_promise() => Assert.All(AppIcon.All, icon =>
    {
        using var picture = SKBitmap.Decode(IconDrawing.Draw(icon));
        Assert.Equal((icon.Size, icon.Size), (picture.Width, picture.Height));
    });

    [Fact]
    public void Fill_their_corners_only_where_launchers_cut_them()
    {
        using var medium = SKBitmap.Decode(IconDrawing.Draw(AppIcon.Medium));
        using var maskable = SKBitmap.Decode(IconDrawing.Draw(AppIcon.Maskable));

        Assert.Equal(0, medium.GetPixel(0, 0).Alpha);
        Assert.Equal(Colours.Blue, maskable.GetPixel(0, 0));
    }

    [Fact]
    public void Keep_the_mark_of_a_maskable_one_within_the_safe_circle()
    {
        // W3C Web Application Manifest: a circle with a radius of 40 % of the width.
        var size = AppIcon.Maskable.Size;
        using var picture = SKBitmap.Decode(IconDrawing.Draw(AppIcon.Maskable));
        var outside = picture.Pixels.Where((_, index) =>
            Math.Pow((index % size) - (size / 2), 2) + Math.Pow((index / size) - (size / 2), 2) > 0.16 * size * size);

        Assert.All(outside, pixel => Assert.Equal(Colours.Blue, pixel));
    }

    [Fact]
    public void Show_an_amber_heart_within_white_rings()
    {
        var size = AppIcon.Large.Size;
        using var picture = SKBitmap.Decode(IconDrawing.Draw(AppIcon.Large));

        Assert.Equal(Colours.Amber, picture.GetPixel(size / 2, size / 2));
        Assert.Equal(Colours.Paper, picture.GetPixel(size / 2, (int)((11.5 - 7.2) / 32 * size)));
    }

    [Fact]
    public void Show_the_mark_of_the_picture_in_the_theme()
    {
        var mark = Encoding.UTF8.GetString(ThemeAssets.All.Single(asset => asset.Name == "favicon.svg").Bytes.Span);

        Assert.Contains("cx=\"16\" cy=\"11.5\" r=\"7.2\"", mark, StringComparison.Ordinal);
        Assert.Contains("cx=\"11.7\" cy=\"19\" r=\"7.2\"", mark, StringComparison.Ordinal);
        Assert.Contains("cx=\"20.3\" cy=\"19\" r=\"7.2\"", mark, StringComparison.Ordinal);
        Assert.Contains("stroke-width=\"1.7\"", mark, StringComparison.Ordinal);
        Assert.Contains("rx=\"6\"", mark, StringComparison.Ordinal);
    }

    [Fact]
    public void Have_the_colours_of_the_stylesheet()
    {
        var styles = Encoding.UTF8.GetString(ThemeAssets.All.Single(asset => asset.Name == "overview.css").Bytes.Span);
        SKColor[] own = [Colours.Blue, Colours.PaleBlue, Colours.Amber, Colours.Ink, Colours.PaleInk];

        Assert.All(
            own.Select(one => $"#{one.Red:x2}{one.Green:x2}{one.Blue:x2}")
                .Concat([Colours.Header, Colours.HeaderInTheDark]),
            colour => Assert.Contains(colour, styles, StringComparison.Ordinal));
    }

    [Fact]
    public void Have_one_at_the_root_that_holds_a_png()
    {
        var file = SitePictures.DrawFavoriteIcon();

        Assert.Equal([0, 0, 1, 0, 1, 0, 32, 32], file[..8]);
        Assert.Equal(32, SKBitmap.Decode(file.AsSpan(22)).Width);
    }

    [Fact]
    public void Are_listed_in_the_manifest_under_the_path_of_the_site()
    {
        var site = new SampleSite { BaseUrl = "https://www.example.org/site" }.Build();

        using var manifest = JsonDocument.Parse(WebManifest.Write(site));

        var icons = manifest.RootElement.GetProperty("icons").EnumerateArray().ToList();
        Assert.Equal("/site/", manifest.RootElement.GetProperty("start_url").GetString());
        Assert.Equal("Overview", manifest.RootElement.GetProperty("short_name").GetString());
        Assert.Equal(["any", "any", "maskable"], icons.Select(icon => icon.GetProperty("purpose").GetString()));
        Assert.Equal("/site" + AppIcon.Medium.Url, icons[0].GetProperty("src").GetString());
    }
}
