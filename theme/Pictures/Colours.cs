using SkiaSharp;

namespace Overview.Theme.Pictures;

/// <summary>The colours of pictures and of the browser's frame: those of <c>styles/base/_colours.scss</c>.</summary>
internal static class Colours
{
    /// <summary>The ground of the header.</summary>
    public const string Header = "#12325b";

    /// <summary>The ground of the header in the dark.</summary>
    public const string HeaderInTheDark = "#0d2747";

    /// <summary>The ground of pages.</summary>
    public const string Page = "#ffffff";

    /// <summary>Deep blue.</summary>
    public static SKColor Blue { get; } = SKColor.Parse(Header);

    /// <summary>Deep blue with a little light.</summary>
    public static SKColor PaleBlue { get; } = SKColor.Parse("#a9c6e6");

    /// <summary>Signal amber.</summary>
    public static SKColor Amber { get; } = SKColor.Parse("#ffb81c");

    /// <summary>Ink.</summary>
    public static SKColor Ink { get; } = SKColor.Parse("#16202c");

    /// <summary>Ink for what matters less.</summary>
    public static SKColor PaleInk { get; } = SKColor.Parse("#4a5563");

    /// <summary>Paper.</summary>
    public static SKColor Paper { get; } = SKColor.Parse(Page);
}
