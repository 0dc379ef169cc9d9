using Overview.Theme.Drawing;

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
    public static Colour Blue { get; } = Colour.Of(0x12325b);

    /// <summary>Deep blue with a little light.</summary>
    public static Colour PaleBlue { get; } = Colour.Of(0xa9c6e6);

    /// <summary>Signal amber.</summary>
    public static Colour Amber { get; } = Colour.Of(0xffb81c);

    /// <summary>Ink.</summary>
    public static Colour Ink { get; } = Colour.Of(0x16202c);

    /// <summary>Ink for what matters less.</summary>
    public static Colour PaleInk { get; } = Colour.Of(0x4a5563);

    /// <summary>Paper.</summary>
    public static Colour Paper { get; } = Colour.Of(0xffffff);
}
